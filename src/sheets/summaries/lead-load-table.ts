import type { LeadLoad } from "../../domain/rollup/load-by-lead";
import { loadByLead } from "../../domain/rollup/load-by-lead";
import { STATUS_DONE, STATUS_DROPPED } from "../../domain/plan/statuses";
import { STATE_LABELS } from "../ledger/ledger-labels";
import { ledgerRange } from "../ledger/ledger-references";
import { plannedTotal } from "../ledger/planned-total";
import type { CellStyle } from "../model/cell-style";
import type { Computed } from "../model/computed";
import { fixedCell, fixedRange, quoted } from "../model/formula-text";
import { putFormulaAcross } from "../model/put-formula-across";
import type { SheetDraft } from "../model/sheet-draft";
import { PALETTE } from "../theme/palette";
import { REPORT_STYLES, withFont } from "../theme/report-styles";
import type { ProgressContext } from "./progress-context";
import { HELPER_COLUMNS, LAST_HALF_COLUMN, lineCells, PROGRESS_COLUMNS } from "./progress-layout";
import { SITUATION } from "./situation-words";

type Figure = "rows" | "open" | "overdue" | "planned";
type Figures = Readonly<Record<Figure, number>>;

/** First and last column of each; they share the grid's narrow columns. */
const NAME: readonly [number, number] = [
  PROGRESS_COLUMNS.situation,
  PROGRESS_COLUMNS.situation + 8,
];
const SPANS: Readonly<Record<Figure, readonly [number, number]>> = {
  rows: [NAME[1] + 1, NAME[1] + 3],
  open: [NAME[1] + 4, NAME[1] + 6],
  overdue: [NAME[1] + 7, NAME[1] + 9],
  planned: [NAME[1] + 10, LAST_HALF_COLUMN],
};
const FIGURES = Object.keys(SPANS) as readonly Figure[];
const HEADINGS: Readonly<Record<Figure, string>> = {
  rows: "Số nội dung",
  open: "Chưa xong",
  overdue: "Quá hạn",
  planned: "Dự toán (đồng)",
};
/** Any lead of the ledger, and none. */
const ANYBODY: readonly string[] = [];
const NOTHING: Figures = { rows: 0, open: 0, overdue: 0, planned: 0 };
const OTHERS = "Người khác, không có tên ở trên";
const NOBODY = "(chưa ghi người phụ trách)";
const ELSEWHERE = "Trong sổ, không thuộc dòng nào ở trên";

/**
 * What every lead answers for. The names are those of the day of writing; rows of another name are
 * counted together, and rows without one, so that the sums hold whatever is edited.
 */
export function putLeadLoad(draft: SheetDraft, context: ProgressContext): void {
  const { plan, layout, viewDate } = context;
  const { load } = layout;
  const loads = loadByLead(plan, viewDate);
  const named = loads.filter(({ lead }) => lead !== null);
  const shown = named.slice(0, load.leads);
  putHeading(draft, load.title);
  shown.forEach((one, index) => putLead(draft, context, load.first + index, one));
  putRest(draft, context, named.slice(load.leads).reduce(added, NOTHING));
  const nobody = loads.find(({ lead }) => lead === null) ?? NOTHING;
  putNobody(draft, context, nobody);
  const all = loads.reduce(added, NOTHING);
  putTotals(draft, context, all);
}

function added(sum: Figures, one: Figures): Figures {
  return {
    rows: sum.rows + one.rows,
    open: sum.open + one.open,
    overdue: sum.overdue + one.overdue,
    planned: sum.planned + one.planned,
  };
}

function putHeading(draft: SheetDraft, title: number): void {
  const { sectionTitle, heading, headingRight } = REPORT_STYLES;
  draft.putAcross(
    title,
    NAME[0],
    LAST_HALF_COLUMN,
    "Khối lượng theo người phụ trách chính",
    sectionTitle
  );
  draft.putAcross(title + 1, ...NAME, "Người phụ trách", heading);
  for (const key of FIGURES) draft.putAcross(title + 1, ...SPANS[key], HEADINGS[key], headingRight);
}

function putLead(
  draft: SheetDraft,
  context: ProgressContext,
  row: number,
  { lead, ...figures }: LeadLoad
): void {
  draft.putAcross(row, ...NAME, lead, REPORT_STYLES.bodyText);
  const name = fixedCell({ row, column: NAME[0] });
  putFigures(
    draft,
    row,
    formulasFor(context, `(${leadRange(context)}=${name})`, [`=${name}`]),
    figures
  );
}

function putNobody(draft: SheetDraft, context: ProgressContext, figures: Figures): void {
  const row = context.layout.load.nobody;
  draft.putAcross(row, ...NAME, NOBODY, muted(REPORT_STYLES.body));
  const isNobody = `(${leadRange(context)}=""),--${anyLine(context)}`;
  putFigures(draft, row, formulasFor(context, isNobody, ['=""']), figures);
}

/** What all lines have, without those that are named above. */
function putRest(draft: SheetDraft, context: ProgressContext, figures: Figures): void {
  const { load } = context.layout;
  const all = formulasFor(context, anyLine(context), ANYBODY);
  const cells = (key: Figure) => {
    const column = SPANS[key][0];
    const above = fixedRange({
      from: { row: load.first, column },
      to: { row: load.others - 1, column },
    });
    const nobody = fixedCell({ row: load.nobody, column });
    return load.leads === 0 ? `${all[key]}-${nobody}` : `${all[key]}-SUM(${above})-${nobody}`;
  };
  draft.putAcross(load.others, ...NAME, OTHERS, muted(REPORT_STYLES.body));
  const formulas = {
    rows: cells("rows"),
    open: cells("open"),
    overdue: cells("overdue"),
    planned: cells("planned"),
  };
  putFigures(draft, load.others, formulas, figures);
}

/** The ledger may hold money of rows that are gone: it is shown, and the total is the ledger's. */
function putTotals(draft: SheetDraft, context: ProgressContext, all: Figures): void {
  const { plan, layout } = context;
  const { load } = layout;
  const ledger = plannedTotal(plan.ledger);
  const formulas = formulasFor(context, anyLine(context), ANYBODY);
  const { body, total, totalCount, totalMoney } = REPORT_STYLES;
  const elsewhere = {
    formula: `${ledger.formula}-${formulas.planned}`,
    value: ledger.value - all.planned,
  };
  draft.putAcross(load.elsewhere, ...NAME, ELSEWHERE, muted(body));
  for (const key of ["rows", "open", "overdue"] as const) {
    draft.putAcross(load.elsewhere, ...SPANS[key], null, body);
    const sum = { formula: formulas[key], value: all[key] };
    putFormulaAcross(draft, load.total, SPANS[key], sum, totalCount);
  }
  putFormulaAcross(draft, load.elsewhere, SPANS.planned, elsewhere, REPORT_STYLES.money);
  draft.putAcross(load.total, ...NAME, "Cộng", total);
  putFormulaAcross(draft, load.total, SPANS.planned, ledger, totalMoney);
}

function putFigures(
  draft: SheetDraft,
  row: number,
  formulas: Readonly<Record<Figure, string>>,
  figures: Figures
): void {
  for (const key of FIGURES) {
    const content: Computed<number> = { formula: formulas[key], value: figures[key] };
    const style = key === "planned" ? REPORT_STYLES.money : REPORT_STYLES.count;
    putFormulaAcross(draft, row, SPANS[key], content, style);
  }
}

/**
 * Compares texts as they are: names may hold what criteria take for a wildcard. Amounts go by the lead
 * that every line of the ledger names, one pass for a lead, not by the ids of his lines here.
 * @param condition what lines here count
 * @param whose what the lead of a line in the ledger must be, of all that follow a row of the plan
 */
function formulasFor(
  { layout, ledger }: ProgressContext,
  condition: string,
  whose: readonly string[]
): Record<Figure, string> {
  const range = (column: number) => fixedRange(lineCells(layout, column));
  const status = range(PROGRESS_COLUMNS.status);
  const situation = range(PROGRESS_COLUMNS.situation);
  const isOpen = [STATUS_DONE, STATUS_DROPPED].map((words) => `--(${status}<>${quoted(words)})`);
  const { overdue } = SITUATION;
  const [leads, places, states, amounts] = (["lead", "place", "state", "planned"] as const).map(
    (key) => ledgerRange(ledger, key)
  );
  const lines = [
    ...whose.map((lead) => `--(${leads}${lead})`),
    `--ISNUMBER(${places}),--(${places}<>0)`,
    `--(${states}=${quoted(STATE_LABELS.amount)})`,
  ];
  return {
    rows: `SUMPRODUCT(--${condition})`,
    open: `SUMPRODUCT(--${condition},${isOpen.join(",")})`,
    overdue: `SUMPRODUCT(--${condition},--(LEFT(${situation},${overdue.length})=${quoted(overdue)}))`,
    planned: `SUMPRODUCT(${lines.join(",")},${amounts})`,
  };
}

function leadRange({ layout }: ProgressContext): string {
  return fixedRange(lineCells(layout, PROGRESS_COLUMNS.lead));
}

/** Lines whose row the plan has. */
function anyLine({ layout }: ProgressContext): string {
  return `(${fixedRange(lineCells(layout, HELPER_COLUMNS.place))}>0)`;
}

function muted(style: CellStyle): CellStyle {
  return withFont(style, { italic: true, color: PALETTE.muted });
}
