import type { ConditionalFormat } from "../model/sheet-description";
import type { SheetDraft } from "../model/sheet-draft";
import { plus, refer } from "./combine";
import type { Placed } from "./combine";
import { criterionFigures, standardFigures, unclearFigures } from "./criterion-figures";
import type { CriterionFigures } from "./criterion-figures";
import { putTitle } from "./share-table";
import {
  putSpendingHeadings,
  putSpendingLine,
  SPENDING_COLUMNS,
  spendingFormats,
} from "./spending-line";
import type { SpendingLine } from "./spending-line";
import type { SpendingTotals } from "./spending-totals";
import type { SummaryContext } from "./summary-context";

type Line = Pick<SpendingLine, "kind"> & {
  readonly label: string;
  readonly figures: CriterionFigures;
};

/** Planned against actual money by standard and criterion. */
export function putByCriterionTable(draft: SheetDraft, context: SummaryContext): SpendingTotals {
  const { columns, criteria } = context.layout;
  const title = "3. Dự toán, thực chi và chênh lệch theo tiêu chuẩn, tiêu chí";
  putTitle(draft, criteria.title, columns.bar, title);
  putSpendingHeadings(draft, context, criteria.heading, [
    "Tiêu chuẩn, tiêu chí",
    "Số nội dung",
    "Chưa có số tiền",
  ]);
  const lines = bodyLines(context);
  lines.forEach(({ kind, label, figures }, index) =>
    putSpendingLine(draft, context, { kind, label, ...figures }, criteria.first + index)
  );
  const figures = totalFigures(context, lines);
  putSpendingLine(draft, context, { kind: "total", label: "Cộng", ...figures }, criteria.total);
  const placed = (key: "planned" | "actual"): Placed => ({
    at: { row: criteria.total, column: SPENDING_COLUMNS[key] },
    value: figures[key].value,
  });
  return { planned: placed("planned"), actual: placed("actual") };
}

function bodyLines(context: SummaryContext): Line[] {
  const lines = context.layout.groups.flatMap(({ standard, criteria }): Line[] => [
    {
      kind: "group",
      label: `Tiêu chuẩn ${standard.number}. ${standard.title}`,
      figures: standardFigures(context, standard.number),
    },
    ...criteria.map(({ code, title }): Line => ({
      kind: "part",
      label: `${code}. ${title}`,
      figures: criterionFigures(context, code),
    })),
  ]);
  return [
    ...lines,
    { kind: "unclear", label: "Chưa rõ tiêu chí", figures: unclearFigures(context) },
  ];
}

/** Standards and what belongs to none; their criteria are parts of them. */
function totalFigures({ layout }: SummaryContext, lines: readonly Line[]): CriterionFigures {
  const sum = (key: keyof CriterionFigures) =>
    plus(
      ...lines.flatMap(({ kind, figures }, index) => {
        if (kind === "part") return [];
        const at = { row: layout.criteria.first + index, column: SPENDING_COLUMNS[key] };
        return [refer({ at, value: figures[key].value })];
      })
    );
  return {
    rows: sum("rows"),
    withoutAmount: sum("withoutAmount"),
    planned: sum("planned"),
    actual: sum("actual"),
  };
}

export function criterionFormats(context: SummaryContext): ConditionalFormat[] {
  return spendingFormats(context, context.layout.criteria);
}
