import { FUNDING_SOURCES } from "../../domain/money/funding-source";
import type { FundingSource } from "../../domain/money/funding-source";
import type { MoneyKind } from "../../domain/money/money-reading";
import type { LedgerLine } from "../../domain/plan/ledger-line";
import { readFundingSources } from "../../domain/money/read-funding-sources";
import { foldText } from "../../domain/text/fold-text";

type Quarter = NonNullable<LedgerLine["quarter"]>;

/** The words that the ledger's drop-downs show; totals compare them, so each stands here once. */
export const SOURCE_LABELS: Readonly<Record<FundingSource, string>> = {
  "nsnn-tu-chu": "NSNN – tự chủ",
  "nsnn-khong-tu-chu": "NSNN – không tự chủ",
  nsnn: "NSNN – chưa rõ loại",
  "dau-tu-cong": "Đầu tư công",
  "hoc-phi": "Học phí",
  "thu-dich-vu": "Thu dịch vụ",
  "tai-tro": "Tài trợ, xã hội hóa",
  "quy-pthdsn": "Quỹ PT hoạt động sự nghiệp",
  cmhs: "Ban đại diện CMHS",
  "doan-the": "Đoàn thể",
  "tu-tuc": "Tự túc",
  other: "Nguồn khác",
};

export const STATE_LABELS: Readonly<Record<MoneyKind, string>> = {
  amount: "Có số tiền",
  range: "Khoảng tiền",
  ambiguous: "Cần làm rõ",
  none: "Không phát sinh",
  self: "Tự túc",
  undetermined: "Chưa xác định",
  "in-kind": "Công sức, hiện vật",
  other: "Khác",
  blank: "Để trống",
};

export const QUARTER_LABELS: Readonly<Record<Quarter, string>> = {
  1: "Quý I",
  2: "Quý II",
  3: "Quý III",
  4: "Quý IV",
};

export const UNKNOWN_SOURCE = "Chưa rõ nguồn";
export const UNASSIGNED_YEAR = "Chưa phân năm";
export const UNASSIGNED_QUARTER = "Chưa phân quý";

/** What the note says of a line that was divided over budget years. */
export function shareNote(months: number, of: number): string {
  return `Chia theo số tháng: ${months}/${of}`;
}

/** What the note says of spending that was moved from a row that is gone. */
export function movedNote(row: string): string {
  return `Chuyển từ ${row}`;
}

/** All choices of the source column, the unknown one last. */
export const SOURCE_CHOICES: readonly string[] = [
  ...FUNDING_SOURCES.map((source) => SOURCE_LABELS[source]),
  UNKNOWN_SOURCE,
];

export const MONEY_STATES = Object.keys(STATE_LABELS) as readonly MoneyKind[];
export const QUARTERS: readonly Quarter[] = [1, 2, 3, 4];

const SOURCES_BY_LABEL = new Map(
  FUNDING_SOURCES.map((source) => [foldText(SOURCE_LABELS[source]), source])
);
const STATES_BY_LABEL = new Map(
  MONEY_STATES.map((state) => [foldText(STATE_LABELS[state]), state])
);
const QUARTERS_BY_LABEL = new Map(
  QUARTERS.map((quarter) => [foldText(QUARTER_LABELS[quarter]), quarter])
);

/** `null` for "Chưa rõ nguồn", a blank cell and words that name no source of ours. */
export function sourceOfLabel(label: string): FundingSource | null {
  const listed = SOURCES_BY_LABEL.get(foldText(label));
  if (listed !== undefined) return listed;
  const [source, ...others] = readFundingSources(label);
  return source !== undefined && others.length === 0 ? source : null;
}

/** A blank cell is `blank`; words that are no state of ours are `other`, which is never added. */
export function stateOfLabel(label: string): MoneyKind {
  if (label === "") return "blank";
  return STATES_BY_LABEL.get(foldText(label)) ?? "other";
}

export function quarterOfLabel(label: string): Quarter | null {
  return QUARTERS_BY_LABEL.get(foldText(label)) ?? null;
}
