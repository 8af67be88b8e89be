import type { Catalog } from "../catalog/catalog";
import type { FindingCode } from "./finding-code";

/** Where a requirement is written, in the words by which Vietnamese law cites itself. */
export type LegalBasis = {
  readonly regulation: string;
  readonly article: string;
  /** The catalogue series whose plans it binds; all plans where it is not named. */
  readonly series?: Catalog["series"];
};

const PLAN_CONTENT: LegalBasis = {
  regulation: "Thông tư 57/2026/TT-BGDĐT",
  article: "Tiêu chí 1.4; Phụ lục V, Mẫu số 2, mục III.2c",
  series: "2026",
};
const RESOURCES: LegalBasis = {
  regulation: "Thông tư 57/2026/TT-BGDĐT",
  article: "Phụ lục II, tiêu chí 1.4, Mức 2",
  series: "2026",
};
const FORM_CONTENT: LegalBasis = {
  regulation: "Thông tư 57/2026/TT-BGDĐT",
  article: "Phụ lục V, Mẫu số 2, mục III.2c",
  series: "2026",
};
const EVIDENCE_COLUMN: LegalBasis = {
  regulation: "Thông tư 57/2026/TT-BGDĐT",
  article: "Phụ lục V, Mẫu số 2, bảng V, cột 9",
  series: "2026",
};
const MANDATORY: LegalBasis = {
  regulation: "Thông tư 57/2026/TT-BGDĐT",
  article: "Điều 5, khoản 3",
  series: "2026",
};
const PROBLEMS: LegalBasis = {
  regulation: "Thông tư 57/2026/TT-BGDĐT",
  article: "Phụ lục V, Mẫu số 2, mục IV",
  series: "2026",
};
const EVIDENCE_CODES: LegalBasis = {
  regulation: "Thông tư 57/2026/TT-BGDĐT",
  article: "Phụ lục IV",
  series: "2026",
};
const PRIORITIES: LegalBasis = {
  regulation: "Thông tư 57/2026/TT-BGDĐT",
  article: "Phụ lục V, Mẫu số 2, mục III.2b",
  series: "2026",
};
const FOLLOW_UP: LegalBasis = {
  regulation: "Thông tư 57/2026/TT-BGDĐT",
  article: "Phụ lục V, Mẫu số 2, mục VI và VIII",
  series: "2026",
};
const DOCUMENT_FORM: LegalBasis = {
  regulation: "Nghị định 30/2020/NĐ-CP",
  article: "Phụ lục I",
};

/** The basis of a finding, only where one is established; practice and good sense have none. */
export const LEGAL_BASES: Readonly<Partial<Record<FindingCode, LegalBasis>>> = {
  "row-empty": PLAN_CONTENT,
  "task-missing": PLAN_CONTENT,
  "lead-missing": PLAN_CONTENT,
  "deadline-missing": PLAN_CONTENT,
  "result-missing": PLAN_CONTENT,
  "plan-covers-most-criteria": PRIORITIES,
  "resources-missing": RESOURCES,
  "resources-advised": FORM_CONTENT,
  "evidence-missing": EVIDENCE_COLUMN,
  "mandatory-criterion-absent": MANDATORY,
  "criterion-not-in-problems": PROBLEMS,
  "evidence-code-format": EVIDENCE_CODES,
  "evidence-code-level": EVIDENCE_CODES,
  "evidence-other-criterion": EVIDENCE_CODES,
  "nothing-due-by-midyear": FOLLOW_UP,
  "status-blank": FOLLOW_UP,
  "checkpoints-too-few": FOLLOW_UP,
  "criterion-merged-2024": {
    regulation: "Thông tư 22/2024/TT-BGDĐT",
    article: "Tiêu chuẩn 3 mầm non",
  },
  "catalog-unusual": { regulation: "Thông tư 57/2026/TT-BGDĐT", article: "Điều 27" },
  "header-incomplete": DOCUMENT_FORM,
  "issue-details-missing": DOCUMENT_FORM,
  "nation-differs": DOCUMENT_FORM,
  "motto-differs": DOCUMENT_FORM,
  "number-spacing": DOCUMENT_FORM,
  "date-zero-padding": DOCUMENT_FORM,
  "signer-title-missing": DOCUMENT_FORM,
  "symbol-malformed": DOCUMENT_FORM,
  "parents-fund-misused": {
    regulation: "Thông tư 55/2011/TT-BGDĐT",
    article: "Kinh phí hoạt động của Ban đại diện cha mẹ học sinh",
  },
  "tuition-abolished": {
    regulation: "Nghị quyết 217/2025/QH15",
    article: "Miễn, hỗ trợ học phí",
  },
};
