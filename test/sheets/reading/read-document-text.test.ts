import { readClosing } from "../../../src/sheets/reading/read-closing";
import { readSections } from "../../../src/sheets/reading/read-sections";
import type { BodyItem } from "../../../src/sheets/reading/read-sections";
import type { SectionTable } from "../../../src/domain/plan/plan";

const line = (text: string, cell = "A1") => ({ text, at: { sheet: "Văn bản", cell } });
const BODY = [
  "V. NỘI DUNG",
  "Bảng kèm theo.",
  "VI. TỔ CHỨC THỰC HIỆN",
  "1. Hiệu trưởng chỉ đạo chung.",
  "2. Các tổ thực hiện.",
];

describe("readClosing", () => {
  const closing = (...texts: readonly string[]) =>
    readClosing([...BODY, ...texts].map((text) => line(text)));

  it.each<[string, string[], object]>([
    [
      "both sides",
      ["Nơi nhận:", "- Phòng GDĐT;", "- Lưu: VT.", "HIỆU TRƯỞNG", "(Đã ký)", "Ngô Thị Mai"],
      {
        recipients: ["- Phòng GDĐT;", "- Lưu: VT."],
        signerTitle: ["HIỆU TRƯỞNG"],
        signerName: "Ngô Thị Mai",
      },
    ],
    [
      "a deputy's title of two lines",
      ["Nơi nhận:", "- Lưu: VT.", "KT. HIỆU TRƯỞNG", "PHÓ HIỆU TRƯỞNG", "Lò Văn Khánh"],
      {
        recipients: ["- Lưu: VT."],
        signerTitle: ["KT. HIỆU TRƯỞNG", "PHÓ HIỆU TRƯỞNG"],
        signerName: "Lò Văn Khánh",
      },
    ],
    [
      "the chair of the self-assessment council",
      ["Nơi nhận:", "- Lưu: VT.", "TM. HỘI ĐỒNG TỰ ĐÁNH GIÁ", "CHỦ TỊCH HỘI ĐỒNG", "Lò Văn Khánh"],
      {
        signerTitle: ["TM. HỘI ĐỒNG TỰ ĐÁNH GIÁ", "CHỦ TỊCH HỘI ĐỒNG"],
        signerName: "Lò Văn Khánh",
      },
    ],
    [
      "the head of the unit",
      ["Nơi nhận:", "- Lưu: VT.", "THỦ TRƯỞNG ĐƠN VỊ"],
      { signerTitle: ["THỦ TRƯỞNG ĐƠN VỊ"], signerName: null },
    ],
    [
      "no recipients",
      ["HIỆU TRƯỞNG", "Trịnh Quốc Bảo"],
      { recipients: [], signerTitle: ["HIỆU TRƯỞNG"], signerName: "Trịnh Quốc Bảo" },
    ],
    [
      "the signer above the recipients",
      ["HIỆU TRƯỞNG", "Nơi nhận:", "- Lưu: VT.", "Trịnh Quốc Bảo"],
      { signerTitle: ["HIỆU TRƯỞNG"], signerName: "Trịnh Quốc Bảo" },
    ],
    ["nothing", [], { recipients: [], signerTitle: [], signerName: null }],
  ])("%s", (_what, texts, expected) => {
    const reading = closing(...texts);
    expect(reading.closing).toMatchObject(expected);
    expect(reading.before.map(({ text }) => text)).toEqual(BODY);
  });

  it("keeps recipients without a dash, told by their side of the table", () => {
    const { closing } = readClosing([
      ...BODY.map((text) => line(text)),
      line("Nơi nhận:", "A9"),
      line("HIỆU TRƯỞNG", "F9"),
      line("Như trên", "A10"),
      line("Lưu VT", "A11"),
      line("Trịnh Quốc Bảo", "F14"),
    ]);
    expect(closing).toEqual({
      recipients: ["Như trên", "Lưu VT"],
      signerTitle: ["HIỆU TRƯỞNG"],
      signerName: "Trịnh Quốc Bảo",
    });
  });

  it("does not take a sentence about the principal for the signer", () => {
    const lines = ["Mở đầu", "Hiệu trưởng", "Kết thúc"].map((text) => line(text));
    expect(readClosing(lines).before).toHaveLength(3);
  });
});

describe("readSections", () => {
  type Part = string | { readonly table: SectionTable };
  const items = (parts: readonly Part[]): BodyItem[] =>
    parts.map((part) =>
      typeof part === "string"
        ? { kind: "line", line: line(part) }
        : { kind: "table", table: part.table, at: line("").at }
    );
  const read = (...parts: readonly Part[]) => readSections(items(parts));

  it("groups paragraphs and tables under their section", () => {
    const { preamble, sections } = read(
      "Căn cứ Thông tư số 17;",
      "I. MỤC ĐÍCH",
      "1. Sửa điểm yếu.",
      "II) Nội dung",
      { table: "rows" },
      "III/ TỔ CHỨC"
    );
    expect(preamble).toEqual(["Căn cứ Thông tư số 17;"]);
    expect(sections).toEqual([
      { number: "I", title: "MỤC ĐÍCH", table: null, paragraphs: ["1. Sửa điểm yếu."] },
      { number: "II", title: "Nội dung", table: "rows", paragraphs: [] },
      { number: "III", title: "TỔ CHỨC", table: null, paragraphs: [] },
    ]);
  });

  it("joins a title's second line that names the school year", () => {
    const { sections } = read("III. CHỈ TIÊU PHẤN ĐẤU", "NĂM HỌC 2024 - 2025", "NĂM HỌC sau");
    expect(sections).toMatchObject([
      { title: "CHỈ TIÊU PHẤN ĐẤU NĂM HỌC 2024 - 2025 NĂM HỌC sau" },
    ]);
  });

  it("keeps the order of text after a table and of two tables", () => {
    const { sections } = read("V. KẾ HOẠCH", { table: "rows" }, { table: "rows" }, "Ghi chú", {
      table: "checkpoints",
    });
    expect(sections.map(({ title, table, paragraphs }) => [title, table, paragraphs])).toEqual([
      ["KẾ HOẠCH", "rows", []],
      ["", "checkpoints", ["Ghi chú"]],
    ]);
  });

  it("opens a section for a table that none announces", () => {
    expect(read({ table: "rows" }).sections).toEqual([
      { number: null, title: "", table: "rows", paragraphs: [] },
    ]);
  });

  it.each(["1. Mục tiêu", "i. mục đích", "Vì vậy: nhà trường", "I. mục đích nhỏ"])(
    "takes %j for a paragraph",
    (text) => {
      expect(read(text)).toMatchObject({ preamble: [text], sections: [] });
    }
  );
});
