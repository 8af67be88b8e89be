import type { MoneyKind } from "../../domain/money/money-reading";
import type { LedgerEntry } from "../ledger/ledger-entries";
import { STATE_LABELS } from "../ledger/ledger-labels";
import { LEDGER_HEADING_ROW } from "../ledger/ledger-references";
import { cellName } from "../model/cell-address";
import type { Computed } from "../model/computed";
import { quoted, sheetPrefix } from "../model/formula-text";
import { planRowCount } from "../model/plan-sheet-references";
import { putContent } from "../model/put-content";
import { putFormulaAcross } from "../model/put-formula-across";
import type { ConditionalFormat } from "../model/sheet-description";
import type { SheetDraft } from "../model/sheet-draft";
import { SHEET_NAMES } from "../model/sheet-names";
import { PALETTE } from "../theme/palette";
import { indented, REPORT_STYLES } from "../theme/report-styles";
import { minus, plus, sumOfRun } from "./combine";
import type { Placed } from "./combine";
import { blankIn, COUNTED, equalTo, WITH_ID } from "./ledger-figures";
import { putTitle } from "./share-table";
import type { SummaryContext } from "./summary-context";

/** The states that no total counts, those that someone must clear up first. */
const LEFT_OUT: readonly MoneyKind[] = [
  "ambiguous",
  "range",
  "undetermined",
  "blank",
  "self",
  "in-kind",
  "none",
  "other",
];
const ANY_OTHER = "Trạng thái ngoài danh mục";
const COUNT_COLUMN = 2;
const TASK_COLUMN = 3;

/** Lines without a certain amount by state, the first of each named and linked. */
export function putLeftOutTable(draft: SheetDraft, context: SummaryContext): void {
  const { columns, leftOut } = context.layout;
  putTitle(draft, leftOut.title, columns.bar, "5. Không nằm trong các tổng trên, và lý do");
  putHeadings(draft, context);
  const counts = LEFT_OUT.map((state, index) =>
    putState(draft, context, STATE_LABELS[state], leftOut.first + index)
  );
  const other = putAnyOther(draft, context, counts);
  putTotal(draft, context, [...counts, other]);
}

function putHeadings(draft: SheetDraft, { layout: { columns, leftOut } }: SummaryContext): void {
  const row = leftOut.heading;
  const { heading, headingRight } = REPORT_STYLES;
  draft.put({ row, column: 1 }, "Trạng thái", heading);
  draft.put({ row, column: COUNT_COLUMN }, "Số dòng", headingRight);
  draft.putAcross(row, TASK_COLUMN, columns.total - 1, "Nội dung", indented(heading));
  draft.putAcross(row, columns.total, columns.share, "Nguồn ghi trong sổ", heading);
  draft.put({ row, column: columns.bar }, "Dòng sổ", heading);
}

function putState(draft: SheetDraft, context: SummaryContext, label: string, row: number): Placed {
  const { figures, layout } = context;
  const { columns } = layout;
  const state = cellName({ row, column: 1 });
  const own = figures.count([WITH_ID, equalTo("state", `$${state}`, label)]);
  const count =
    label === STATE_LABELS.blank ? plus(own, figures.count([WITH_ID, blankIn("state")])) : own;
  const placed = { at: { row, column: COUNT_COLUMN }, value: count.value };
  const first = figures.entries.find((entry) => entry.state === label);
  const cells = firstLine(context, { state, placed, first });
  const { body, count: counted, link } = REPORT_STYLES;
  draft.put({ row, column: 1 }, label, body);
  putContent(draft, placed.at, count, counted);
  putFormulaAcross(draft, row, [TASK_COLUMN, columns.total - 1], cells.task, indented(body));
  putFormulaAcross(draft, row, [columns.total, columns.share], cells.source, body);
  putContent(draft, { row, column: columns.bar }, cells.link, link);
  return placed;
}

type FirstOfState = {
  readonly state: string;
  readonly placed: Placed;
  readonly first: LedgerEntry | undefined;
};

/** The first line of a state: its task, its source and a link to it; blank where there is none. */
function firstLine({ figures }: SummaryContext, { state, placed, first }: FirstOfState) {
  const count = cellName(placed.at);
  const place = `MATCH(${state},${figures.range("state")},0)`;
  const found = (column: "row" | "task" | "source") => `INDEX(${figures.range(column)},${place})`;
  const shown = (formula: string) => `IF(${count}=0,"",${formula})`;
  const others = placed.value > 1 ? ` và ${placed.value - 1} dòng khác` : "";
  const line = `(${LEDGER_HEADING_ROW}+${place})`;
  const target = quoted(`#${sheetPrefix(SHEET_NAMES.ledger)}A`);
  const words = (text: string) => (placed.value === 0 ? "" : text);
  return {
    task: {
      formula: shown(
        `IFERROR(${found("row")}&IF(${found("task")}="",""," – "&${found("task")}),"")` +
          `&IF(${count}>1," và "&(${count}-1)&" dòng khác","")`
      ),
      value: words((first ? namedLine(first) : "") + others),
    },
    source: {
      formula: shown(`IFERROR(${found("source")}&"","")`),
      value: words(first?.source ?? ""),
    },
    link: {
      formula: shown(`IFERROR(HYPERLINK(${target}&${line},"dòng "&${line}),"")`),
      value: words(first ? `dòng ${first.sheetRow}` : ""),
    },
  } satisfies Record<string, Computed<string>>;
}

function namedLine({ id, task }: LedgerEntry): string {
  return task === "" ? id : `${id} – ${task}`;
}

/** Words in the state column that the lists do not know are counted, not lost. */
function putAnyOther(
  draft: SheetDraft,
  { figures, layout }: SummaryContext,
  counts: readonly Placed[]
): Placed {
  const row = layout.leftOut.total - 1;
  const left = minus(figures.count([WITH_ID]), figures.count([WITH_ID, COUNTED]));
  const other = minus(left, sumOfRun(counts));
  putPlainRow(draft, layout.columns, row, ANY_OTHER, other, false);
  return { at: { row, column: COUNT_COLUMN }, value: other.value };
}

function putTotal(draft: SheetDraft, context: SummaryContext, counts: readonly Placed[]): void {
  const { columns, leftOut } = context.layout;
  const row = leftOut.total;
  putPlainRow(draft, columns, row, "Cộng", sumOfRun(counts), true);
  const { formula, value } = context.figures.count([WITH_ID]);
  const words = {
    formula: `"trên tổng số "&${formula}&" dòng sổ của "&${planRowCount(context.planSheet)}&" nội dung"`,
    value: `trên tổng số ${value} dòng sổ của ${context.plan.rows.length} nội dung`,
  };
  const at = { row, column: TASK_COLUMN };
  draft.putFormula(at, words.formula, words.value, indented(REPORT_STYLES.total));
}

function putPlainRow(
  draft: SheetDraft,
  columns: SummaryContext["layout"]["columns"],
  row: number,
  label: string,
  count: Computed<number>,
  isTotal: boolean
): void {
  const plain = isTotal ? REPORT_STYLES.total : REPORT_STYLES.body;
  const counted = isTotal ? REPORT_STYLES.totalCount : REPORT_STYLES.count;
  draft.put({ row, column: 1 }, label, plain);
  putContent(draft, { row, column: COUNT_COLUMN }, count, counted);
  for (let column = isTotal ? TASK_COLUMN + 1 : TASK_COLUMN; column <= columns.bar; column += 1) {
    draft.put({ row, column }, null, plain);
  }
}

/** States that no line has fade. */
export function leftOutFormats({ layout }: SummaryContext): ConditionalFormat[] {
  const { columns, leftOut } = layout;
  return [
    {
      kind: "expression",
      range: {
        from: { row: leftOut.first, column: 1 },
        to: { row: leftOut.total - 1, column: columns.bar },
      },
      formula: `$${cellName({ row: leftOut.first, column: COUNT_COLUMN })}=0`,
      style: { font: { color: PALETTE.zero } },
    },
  ];
}
