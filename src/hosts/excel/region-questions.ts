import { without } from "../../sheets/model/cell-ranges";
import { describedBlock } from "../../sheets/model/rewrite-sheet";
import type { CellRange, SheetDescription } from "../../sheets/model/sheet-description";
import { rangeReference } from "../cells/range-reference";
import { LOOK_BYTES, lookRequests, requestCells, requestHeights } from "./read-cells";
import { requestFormats } from "./read-conditional-formats";
import type { ListedFormat } from "./read-conditional-formats";
import type { SheetImage } from "./sheet-image";
import { alikeRows, requestAlikeRows } from "./uniform-looks";
import type { AlikeRows } from "./uniform-looks";
import { requestCellRules, requestRules } from "./validations";
import { wantedCells } from "./wanted-cells";

/** Something to ask; what `ask` gives is to be called once the answer is there. */
export type Question = { readonly bytes: number; readonly ask: () => () => void };

/** What Excel answers for a cell's content, and for a conditional format. */
const CELL_BYTES = 80;
const FORMAT_BYTES = 1000;
const WORTH_ASKING = 3;

/** The described block with what is left below it of an earlier, longer table. */
function regionOf(description: SheetDescription, image: SheetImage): CellRange | null {
  const block = describedBlock(description);
  if (!block) return null;
  return { from: block.from, to: { ...block.to, row: Math.max(block.to.row, image.lastRow) } };
}

function cellsQuestion(sheet: Excel.Worksheet, image: SheetImage, region: CellRange): Question {
  const { from, to } = region;
  const count = (to.row - from.row + 1) * (to.column - from.column + 1);
  return {
    bytes: count * CELL_BYTES,
    ask: () => {
      const range = sheet.getRange(rangeReference(region));
      const cells = requestCells(range);
      const heights = requestHeights(range);
      return () => {
        cells(image);
        heights().forEach((height, index) => {
          if (height !== undefined) image.rowHeights.set(from.row + index, height);
        });
      };
    },
  };
}

/** The lists are asked for by their own ranges, where they are the same in every cell as a rule. */
function rulesQuestion(
  sheet: Excel.Worksheet,
  image: SheetImage,
  region: CellRange,
  { validations }: SheetDescription
): Question {
  const lists = validations.map(({ range }) => range);
  const rest = lists.reduce<CellRange[]>(
    (parts, list) => parts.flatMap((part) => without(part, list)),
    [region]
  );
  return {
    bytes: (lists.length + rest.length) * FORMAT_BYTES,
    ask: () => {
      const rules = requestRules(sheet, [...lists, ...rest]);
      return () => image.lists.push(...rules());
    },
  };
}

function lookQuestions(sheet: Excel.Worksheet, image: SheetImage, range: CellRange): Question[] {
  return lookRequests(range).map(({ bytes, request }) => ({
    bytes,
    ask: () => {
      const found = request(sheet);
      return () => found(image);
    },
  }));
}

/** Few rows are as quickly asked for cell by cell. */
function alikeQuestions(sheet: Excel.Worksheet, image: SheetImage, rows: AlikeRows): Question[] {
  const { from, to } = rows.range;
  if (to.row - from.row + 1 < WORTH_ASKING) return lookQuestions(sheet, image, rows.range);
  const ask = () => {
    const found = requestAlikeRows(sheet, rows);
    return () => found(image);
  };
  return [{ bytes: (to.column - from.column + 1) * LOOK_BYTES, ask }];
}

/** Asks for all that a rewritten sheet holds where it is described. */
export function regionQuestions(
  sheet: Excel.Worksheet,
  image: SheetImage,
  description: SheetDescription,
  listed: readonly ListedFormat[]
): Question[] {
  const region = regionOf(description, image);
  image.region = region;
  image.formatIds = listed.map(({ id }) => id);
  if (!region) return [];
  const formats = {
    bytes: listed.length * FORMAT_BYTES,
    ask: () => {
      const found = requestFormats(sheet, listed);
      return () => {
        image.formats = found();
      };
    },
  };
  return [
    cellsQuestion(sheet, image, region),
    rulesQuestion(sheet, image, region, description),
    formats,
    ...alikeRows(wantedCells(description, region)).flatMap((rows) =>
      alikeQuestions(sheet, image, rows)
    ),
  ];
}

/** Asks cell by cell where the cells of a range turned out to be different. */
export function cellQuestions(sheet: Excel.Worksheet, image: SheetImage): Question[] {
  const looks = image.mixedLooks.flatMap((range) => lookQuestions(sheet, image, range));
  const mixed = image.lists.filter((list) => list.image === null);
  if (mixed.length === 0) return looks;
  const ask = () => {
    const rules = requestCellRules(sheet, mixed);
    return () => image.lists.push(...rules());
  };
  return [...looks, { bytes: 0, ask }];
}
