import type { CatalogId } from "../../src/domain/catalog/catalog-id";
import type { FormId } from "../../src/domain/plan/form-id";
import type { Plan, PlanClosing, PlanHeader } from "../../src/domain/plan/plan";
import type { PlanRow, RowField, RowTracking, RowWords } from "../../src/domain/plan/plan-row";
import { ROW_FIELDS } from "../../src/domain/plan/plan-row";
import type { CalendarDate } from "../../src/domain/timeline/calendar-date";
import { parseCalendarDate } from "../../src/domain/timeline/parse-calendar-date";

/** A row by what matters to a test: its words by column, its criterion, its tracking. */
export type RowSpec = Partial<Record<RowField, string | null>> & {
  readonly id?: string;
  readonly standard?: number | null;
  readonly criterion?: string | null;
  readonly criterionWords?: string | null;
  readonly tracking?: Partial<RowTracking>;
};

/** A plan by what matters to a test; everything else is in order. */
export type PlanSpec = Partial<Omit<Plan, "rows" | "header" | "closing">> & {
  readonly rows?: readonly RowSpec[];
  readonly header?: Partial<PlanHeader>;
  readonly closing?: Partial<PlanClosing>;
};

/** @throws {Error} for a text that is no day, so that a test cannot go wrong quietly. */
export function day(iso: string): CalendarDate {
  const date = parseCalendarDate(iso);
  if (date === null) throw new Error(`No such day: ${iso}`);
  return date;
}

const FORM_WORDS: Readonly<Record<FormId, Partial<Record<RowField, string>>>> = {
  "cv5932-9": {
    target: "Thư viện có góc đọc cho mọi khối lớp",
    task: "Sắp xếp lại kho sách và lập lịch đọc cho từng lớp",
    people: "Nhân viên thư viện",
    time: "Tháng 10/2023",
    money: "5.000.000 đồng, ngân sách nhà nước",
    conditions: "Không có",
    note: "",
  },
  "quang-ninh-10": {
    weakness: "Giáo viên mới chưa quen dạy học theo dự án",
    task: "Bồi dưỡng dạy học theo dự án",
    time: "Tháng 11/2023",
    people: "Tổ trưởng chuyên môn",
    solution: "Dự giờ và góp ý theo nhóm nhỏ",
    evidence: "Biên bản dự giờ",
    money: "3.000.000 đồng",
    funding: "Ngân sách nhà nước",
  },
  "tt57-2026-bieu2": {
    task: "Bồi dưỡng năng lực số cho giáo viên",
    target: "Mọi giáo viên soạn được bài dạy có học liệu số",
    solution: "Tập huấn tại trường và dự giờ chéo",
    indicator: "Tỷ lệ giáo viên có bài dạy được chia sẻ",
    time: "Tháng 10/2026",
    people: "Phó Hiệu trưởng",
    resources: "8.000.000 đồng, ngân sách nhà nước",
    evidence: "Kế hoạch tập huấn (MC.2.2.01)",
    status: "Đang thực hiện",
  },
};

const FORM_CRITERION: Readonly<Record<FormId, string>> = {
  "cv5932-9": "3.6",
  "quang-ninh-10": "2.2",
  "tt57-2026-bieu2": "2.2",
};

const FORM_CATALOG: Readonly<Record<FormId, CatalogId>> = {
  "cv5932-9": "TT17-2018-TH",
  "quang-ninh-10": "TT17-2018-TH",
  "tt57-2026-bieu2": "TT57-2026-II-PT",
};

/** One row of the form, sound in every column unless the spec says otherwise. */
export function makeRow(form: FormId, spec: RowSpec = {}, index = 0): PlanRow {
  const { id, standard, criterion, criterionWords, tracking, ...words } = spec;
  const code = criterion === undefined ? FORM_CRITERION[form] : criterion;
  return {
    id: id ?? `D${String(index + 1).padStart(2, "0")}`,
    standard: standard === undefined ? standardOf(code) : standard,
    criterion: code,
    criterionWords: criterionWords ?? (form === "tt57-2026-bieu2" ? null : `Tiêu chí ${code}`),
    words: wordsOf(form, words),
    tracking: { start: null, end: null, lead: null, status: null, ...tracking },
    extras: [],
  };
}

function standardOf(code: string | null): number | null {
  return code === null ? null : Number(code.split(".")[0]);
}

function wordsOf(form: FormId, words: Partial<Record<RowField, string | null>>): RowWords {
  const entries = ROW_FIELDS.map((field): [RowField, string | null] => {
    const given = words[field];
    return [field, given === undefined ? (FORM_WORDS[form][field] ?? null) : given];
  });
  return Object.fromEntries(entries) as Record<RowField, string | null>;
}

/** Every column of the form blank: a row that nobody filled in. */
export function blankWords(form: FormId): Partial<Record<RowField, string>> {
  return Object.fromEntries(Object.keys(FORM_WORDS[form]).map((field) => [field, ""]));
}

/** A plan without error or warning: give only what the test is about. */
export function makePlan({ rows, header, closing, ...rest }: PlanSpec = {}): Plan {
  const form = rest.form ?? "cv5932-9";
  const isNew = form === "tt57-2026-bieu2";
  const year = isNew ? "2026" : "2023";
  return {
    form,
    catalog: FORM_CATALOG[form],
    schoolYear: isNew ? "2026-2027" : "2023-2024",
    header: {
      authority: isNew ? "UBND XÃ ĐỒNG XANH" : "PHÒNG GIÁO DỤC VÀ ĐÀO TẠO ĐỒNG XANH",
      school: "TRƯỜNG TIỂU HỌC HOA SEN",
      number: "12/KH-THHS",
      nation: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      motto: "Độc lập - Tự do - Hạnh phúc",
      place: "Đồng Xanh",
      issued: day(`${year}-09-12`),
      titleLines: ["KẾ HOẠCH", "CẢI TIẾN CHẤT LƯỢNG GIÁO DỤC"],
      ...header,
    },
    preamble: [],
    sections: [
      { number: "I", title: "MỤC ĐÍCH, YÊU CẦU", table: null, paragraphs: [] },
      { number: "II", title: "NỘI DUNG KẾ HOẠCH", table: "rows", paragraphs: [] },
    ],
    rows: (rows ?? [{}]).map((row, index) => makeRow(form, row, index)),
    moneyUnit: null,
    problems: [],
    checkpoints: isNew ? [checkpoint("Cuối học kỳ I"), checkpoint("Cuối năm học")] : [],
    closing: {
      recipients: ["- Hội đồng trường;", "- Lưu: VT."],
      signerTitle: ["HIỆU TRƯỞNG"],
      signerName: "Nguyễn Thị An",
      ...closing,
    },
    ledger: [],
    ...rest,
  };
}

function checkpoint(when: string) {
  return { when, content: "Tiến độ", result: "", adjustment: "", assessor: "Hội đồng tự đánh giá" };
}
