import { readFileSync } from "node:fs";
import path from "node:path";
import { UnreadableFile } from "../../../src/sheets/model/unreadable-file";
import { openDocument } from "../../../src/taskpane/import/open-document";
import { openPasted } from "../../../src/taskpane/import/open-pasted";

const ROOT = path.join(__dirname, "../../..");

function fileOf(relative: string, name = path.basename(relative)): File {
  return new File([new Uint8Array(readFileSync(path.join(ROOT, relative)))], name);
}

const wordsOf = async (file: File) => {
  const { sheets } = await openDocument(file);
  return sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ text }) => text)));
};

const codeOf = (opening: Promise<unknown>) =>
  opening.then(
    () => "read",
    (error: unknown) => (error instanceof UnreadableFile ? error.code : error)
  );

describe("openDocument", () => {
  it.each(["mau-57-sach.html", "chin-cot-loi.html", "muoi-cot-loi.html"])(
    "reads %s",
    async (name) => {
      const words = await wordsOf(fileOf(`test/fixtures/${name}`));
      expect(words.some((text) => /thời (gian|điểm) thực hiện/i.test(text))).toBe(true);
    }
  );

  it("reads a Word document, however its name is spelt", async () => {
    const words = await wordsOf(fileOf("assets/demo/ke-hoach-mau.docx", "KE HOACH.v2.DOCX"));
    expect(words.some((text) => /kế hoạch/i.test(text))).toBe(true);
  });

  it("reads plain text", async () => {
    expect(await wordsOf(new File(["Công việc\tThời gian\tKinh phí"], "a.txt"))).toEqual([
      "Công việc",
      "Thời gian",
      "Kinh phí",
    ]);
  });

  it.each([
    ["an image", new File(["x"], "ke-hoach.png"), "unsupported-type"],
    ["a name without an ending", new File(["x"], "docx-"), "unsupported-type"],
    ["an empty page", new File([], "a.html"), "empty"],
    ["a workbook that is none", new File(["x".repeat(100)], "a.xlsx"), "not-a-workbook"],
    ["a document that is none", new File(["x".repeat(100)], "a.docx"), "not-a-document"],
    ["a page under a workbook's name", new File(["<html><table>"], "a.xlsx"), "html-not-workbook"],
  ])("refuses %s", async (_, file, code) => {
    expect(await codeOf(openDocument(file))).toBe(code);
  });

  it("refuses a file of unlikely size before reading it", async () => {
    const file = new File(["x"], "a.docx");
    Object.defineProperty(file, "size", { value: 60_000_000 });
    const read = jest.spyOn(file, "arrayBuffer");
    expect(await codeOf(openDocument(file))).toBe("too-large");
    expect(read).not.toHaveBeenCalled();
  });
});

describe("openPasted", () => {
  it("prefers the page on the clipboard", async () => {
    const { sheets } = await openPasted({
      html: "<table><tr><td>Việc</td></tr></table>",
      text: "khác",
    });
    expect(sheets[0]?.rows[0]?.cells[0]?.text).toBe("Việc");
  });

  it("takes plain text where there is no page", async () => {
    const { sheets } = await openPasted({ html: "", text: "Việc\tGiờ\tTiền" });
    expect(sheets[0]?.rows[0]?.cells).toHaveLength(3);
  });

  it("refuses an empty clipboard", async () => {
    expect(await codeOf(openPasted({ html: "", text: " " }))).toBe("empty");
  });
});
