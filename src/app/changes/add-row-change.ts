import { catalogById } from "../../domain/catalog/catalog-by-id";
import type { Criterion } from "../../domain/catalog/catalog";
import { criterionByCode } from "../../domain/catalog/criterion-by-code";
import { nextRowId } from "../../domain/plan/next-row-id";
import type { RowPlace } from "../../domain/plan/place-for-criterion";
import { placeForCriterion } from "../../domain/plan/place-for-criterion";
import { DEFAULT_ROW_HEIGHT } from "../../sheets/layout/row-metrics";
import type { SheetChange, WorkbookChange } from "../../sheets/model/workbook-change";
import type { Surroundings } from "../plan-workbook";
import { finishChange } from "./finish-change";
import { newRowCells } from "./new-row-cells";
import type { OpenedPlan } from "./opened-plan";
import { openingRows } from "./opening-rows";
import { renumberingEdits } from "./renumbering-edits";
import { rowLists } from "./row-lists";
import { standardBanner } from "./standard-banner";

/**
 * Adds a row for the criterion at its place under its standard, with the standard's banner where
 * the form has one and the plan does not yet. Blank rows at the end of the table are used up first.
 */
export function addRowChange(
  opened: OpenedPlan,
  criterion: Criterion,
  surroundings: Surroundings
): WorkbookChange {
  const { plan, layout } = opened.file;
  const place = placeForCriterion(plan.rows, criterion.code);
  const banner = place.opensStandard && hasBanners(opened);
  const opening = openingRows(layout, placeRow(opened, place), banner ? 2 : 1);
  const row = opening.first + (banner ? 1 : 0);
  const id = nextRowId(plan.rows.map((known) => known.id));
  const cells = newRowCells(opened, { row, id, criterion });
  const bannered = banner
    ? standardBanner(plan, layout, { row: opening.first, standard: criterion.standard })
    : { cells: [], merges: [] };
  const steps: SheetChange[] = [
    ...opening.steps,
    {
      kind: "edit-cells",
      sheet: layout.sheet,
      cells: [
        ...bannered.cells,
        ...cells,
        ...renumberingEdits(opened, { after: place.after, row, moved: opening.moved }),
      ],
      merges: bannered.merges,
      rowHeights: {
        [row]: NEW_ROW_HEIGHT,
        ...(banner ? { [opening.first]: DEFAULT_ROW_HEIGHT } : {}),
      },
    },
    ...(opening.moved > 0 ? rowLists(opened, row) : []),
  ];
  return finishChange(opened, steps, surroundings);
}

/** Points: two lines to write in; a banner has one. */
const NEW_ROW_HEIGHT = 32;

function hasBanners({ file }: OpenedPlan): boolean {
  const { plan, layout } = file;
  return plan.rows.length === 0
    ? layout.columns.has("standard-criterion")
    : layout.banners.size > 0;
}

/** The sheet row that the new row, or its banner, is to take. */
function placeRow({ file }: OpenedPlan, { after, opensStandard }: RowPlace): number {
  const { layout } = file;
  const above = after === null ? undefined : layout.rows.get(after);
  if (above) return above.last + 1;
  const [firstRow] = [...layout.rows.values()].map(({ first }) => first).sort((a, b) => a - b);
  if (firstRow === undefined || opensStandard) return layout.firstRow;
  return firstRow;
}

/** @throws RangeError when the plan's catalogue has no such criterion. */
export function criterionOfPlan({ file }: OpenedPlan, code: string): Criterion {
  const criterion = criterionByCode(catalogById(file.plan.catalog), code);
  if (!criterion) throw new RangeError(`${file.plan.catalog} has no criterion ${code}`);
  return criterion;
}
