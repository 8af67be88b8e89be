import { listsLayout } from "../lists/lists-layout";
import { closedAmountInWords } from "../lists/amount-groups";
import { wordsResultCell } from "../lists/amount-in-words-table";
import { cellName } from "../model/cell-address";
import type { CellStyle } from "../model/cell-style";
import type { Computed } from "../model/computed";
import { absoluteCell, fixedCell, quoted } from "../model/formula-text";
import { planRange, planRowCount } from "../model/plan-sheet-references";
import { putFormulaAcross } from "../model/put-formula-across";
import type { ConditionalFormat } from "../model/sheet-description";
import type { SheetDraft } from "../model/sheet-draft";
import { SHEET_NAMES } from "../model/sheet-names";
import { NUMBER_FORMATS } from "../theme/number-formats";
import { PALETTE } from "../theme/palette";
import { REPORT_STYLES } from "../theme/report-styles";
import { minus, refer } from "./combine";
import { COUNTED } from "./ledger-figures";
import { putFigure } from "./put-figure";
import { AGREES, DISAGREES } from "./reconciliation";
import type { Differences } from "./reconciliation";
import type { SummaryContext } from "./summary-context";

const FIGURE_ROWS = { labels: 4, figures: 5 };
const WORDS_ROW = 6;

/** The five figures on top and the planned amount in words. */
export function putKeyFigures(
  draft: SheetDraft,
  context: SummaryContext,
  differences: Differences
): void {
  const { figures, layout, plan } = context;
  const { total, bar } = layout.columns;
  const planned = figures.sum("planned", [COUNTED]);
  const actual = figures.sum("actual", []);
  const at = (column: number, value: number) =>
    refer({ at: { row: FIGURE_ROWS.figures, column }, value });
  const remaining = minus(at(1, planned.value), at(2, actual.value));
  const money: CellStyle = { ...REPORT_STYLES.figure, numberFormat: NUMBER_FORMATS.money };
  const text: CellStyle = REPORT_STYLES.figure;
  putFigure(draft, FIGURE_ROWS, [1, 1], "Dự toán đã xác định", planned, money);
  putFigure(draft, FIGURE_ROWS, [2, 3], "Đã chi", actual, money);
  putFigure(draft, FIGURE_ROWS, [4, 5], "Còn lại", remaining, money);
  putFigure(
    draft,
    FIGURE_ROWS,
    [6, total],
    "Nội dung chưa có số tiền",
    rowsWithoutAmount(context),
    text
  );
  putFigure(draft, FIGURE_ROWS, [total + 1, bar], "Đối chiếu", agreement(differences), text);
  const inWords = wordsResultCell(listsLayout(plan).wordsTitle);
  const words = {
    formula: `${quoted("Bằng chữ: ")}&${absoluteCell(SHEET_NAMES.lists, inWords)}`,
    value: `Bằng chữ: ${closedAmountInWords(planned.value)}`,
  };
  putFormulaAcross(draft, WORDS_ROW, [1, bar], words, {
    font: { size: 11, italic: true },
    vertical: "middle",
    borders: { bottom: { style: "thin", color: PALETTE.accent } },
  });
  Object.assign(draft.rowHeights, {
    [FIGURE_ROWS.labels]: 15,
    [FIGURE_ROWS.figures]: 22.5,
    [WORDS_ROW]: 18,
  });
}

/** Rows of the plan for which the ledger has no certain amount, out of all rows. */
function rowsWithoutAmount({ figures, plan, planSheet }: SummaryContext): Computed<string> {
  const ids = planRange(planSheet, "id");
  const counted = new Set(figures.entries.filter(COUNTED.keeps).map(({ id }) => id));
  const without = plan.rows.filter(({ id }) => !counted.has(id)).length;
  return {
    formula:
      `SUMPRODUCT(--(COUNTIFS(${figures.range("row")},${ids},` +
      `${figures.range("state")},${COUNTED.criterion})=0),--(${ids}<>""))` +
      `&" / "&${planRowCount(planSheet)}`,
    value: `${without} / ${plan.rows.length}`,
  };
}

function agreement(differences: Differences): Computed<string> {
  const sum = differences.map(({ at }) => cellName(at)).join("+");
  return {
    formula: `IF(${sum}=0,${quoted(AGREES)},${quoted(DISAGREES)})`,
    value: differences.every(({ value }) => value === 0) ? AGREES : DISAGREES,
  };
}

/** The verdict turns red together with the reconciliation. */
export function keyFigureFormats(
  { layout }: SummaryContext,
  differences: Differences
): ConditionalFormat[] {
  const { total, bar } = layout.columns;
  return [
    {
      kind: "expression",
      range: {
        from: { row: FIGURE_ROWS.figures, column: total + 1 },
        to: { row: FIGURE_ROWS.figures, column: bar },
      },
      formula: `${differences.map(({ at }) => fixedCell(at)).join("+")}<>0`,
      style: { font: { bold: true, color: PALETTE.alarm } },
    },
  ];
}
