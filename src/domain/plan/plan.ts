import type { CatalogId } from "../catalog/catalog-id";
import type { MoneyUnit } from "../money/money-reading";
import type { CalendarDate } from "../timeline/calendar-date";
import type { SchoolYear } from "../timeline/school-year";
import type { SchoolYearCalendar } from "../timeline/school-year-calendar";
import type { FormId } from "./form-id";
import type { LedgerLine } from "./ledger-line";
import type { PlanRow } from "./plan-row";

/** The head of the printed document, line by line as the school writes it. */
export type PlanHeader = {
  readonly authority: string | null;
  readonly school: string | null;
  /** Number and symbol without the word "Số", e.g. `61/KH-THTCĐ`. */
  readonly number: string | null;
  readonly nation: string | null;
  readonly motto: string | null;
  readonly place: string | null;
  readonly issued: CalendarDate | null;
  /** "KẾ HOẠCH", its subject, the school year line. */
  readonly titleLines: readonly string[];
};

/** Which table of the form stands in a section, if any. */
export type SectionTable = "problems" | "rows" | "checkpoints";

/** A numbered section of the document with its text, e.g. "III. MỤC ĐÍCH, YÊU CẦU". */
export type PlanSection = {
  /** The Roman or Arabic number as printed, without its full stop; `null` for none. */
  readonly number: string | null;
  readonly title: string;
  readonly table: SectionTable | null;
  readonly paragraphs: readonly string[];
};

/** Table IV of the 2026 form: an issue the plan sets out to improve. */
export type Problem = {
  readonly standardText: string;
  readonly criterionText: string;
  readonly current: string;
  readonly limitation: string;
  readonly cause: string;
};

/** Table VI of the 2026 form: a point of internal monitoring. */
export type Checkpoint = {
  readonly when: string;
  readonly content: string;
  readonly result: string;
  readonly adjustment: string;
  readonly assessor: string;
};

export type PlanClosing = {
  readonly recipients: readonly string[];
  /** "HIỆU TRƯỞNG", or two lines "KT. HIỆU TRƯỞNG", "PHÓ HIỆU TRƯỞNG". */
  readonly signerTitle: readonly string[];
  readonly signerName: string | null;
};

export type Plan = {
  readonly form: FormId;
  readonly catalog: CatalogId;
  readonly schoolYear: SchoolYear | null;
  readonly header: PlanHeader;
  /** Paragraphs before the first numbered section, such as legal bases. */
  readonly preamble: readonly string[];
  readonly sections: readonly PlanSection[];
  readonly rows: readonly PlanRow[];
  /** The unit that the money column's heading declares; `null` for none. */
  readonly moneyUnit: MoneyUnit | null;
  readonly problems: readonly Problem[];
  readonly checkpoints: readonly Checkpoint[];
  readonly closing: PlanClosing;
  readonly ledger: readonly LedgerLine[];
  /** The dates of the school year, where the province or the school has others than the usual ones. */
  readonly calendar?: SchoolYearCalendar;
};
