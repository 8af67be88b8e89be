import { without } from "../../sheets/model/cell-ranges";
import { describedBlock } from "../../sheets/model/rewrite-sheet";
import type { CellRange } from "../../sheets/model/cell-range";
import type { SheetDescription } from "../../sheets/model/sheet-description";
import { rangeReference } from "../cells/range-reference";
import { READ_BYTES } from "./batches";
import { formerBottom } from "./earlier-bottom";
import { LOOK_BYTES, lookRequests, requestCells, requestHeights } from "./read-cells";
import { requestFormats } from "./read-conditional-formats";
import type { ListedFormat } from "./read-conditional-formats";
import { rowChunks } from "./row-chunks";
import type { SheetImage } from "./sheet-image";
import { alikeRows, requestAlikeRows } from "./uniform-looks";
import type { AlikeRows } from "./uniform-looks";
import { requestCellRules, requestRules } from "./validations";
import { wantedCells } from "./wanted-cells";

/** Something to ask; what `ask` gives is to be called once the answer is there. */
export type Question = { readonly bytes: number; readonly ask: () => () => void };

/** What Excel answers for a cell's content, for a row's height and for a rule or format. */
const CELL_BYTES = 150;
const HEIGHT_BYTES = 40;
const RULE_BYTES = 1000;
const WORTH_ASKING = 3;
const RULES_PER_QUESTION = 500;

/** No table has been so many rows longer; what stands farther below is the user's. */
const LONGEST_REMAINDER = 1000;

/** The described block with what is left below it of an earlier, longer table. */
function regionOf(description: SheetDescription, image: SheetImage): CellRange | null {
  const block = describedBlock(description);
  if (!block) return null;
  const { row } = block.to;
  const bottom = Math.min(formerBottom(image, block), image.lastRow);
  const lastRow = Math.min(Math.max(row, bottom), row + LONGEST_REMAINDER);
  return { from: block.from, to: { ...block.to, row: lastRow } };
}

function contentBytesPerRow({ from, to }: CellRange): number {
  return (to.column - from.column + 1) * CELL_BYTES + HEIGHT_BYTES;
}

function contentQuestion(sheet: Excel.Worksheet, image: SheetImage, part: CellRange): Question {
  const { from, to } = part;
  return {
    bytes: (to.row - from.row + 1) * contentBytesPerRow(part),
    ask: () => {
      const range = sheet.getRange(rangeReference(part));
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

function contentQuestions(
  sheet: Excel.Worksheet,
  image: SheetImage,
  region: CellRange
): Question[] {
  const rows = Math.max(1, Math.floor(READ_BYTES / contentBytesPerRow(region)));
  return rowChunks(region, rows).map((part) => contentQuestion(sheet, image, part));
}

function columnsOf({ from, to }: CellRange): CellRange[] {
  return Array.from({ length: to.column - from.column + 1 }, (_, index) => {
    const column = from.column + index;
    return { from: { ...from, column }, to: { ...to, column } };
  });
}

/**
 * The lists are asked for by their own ranges, where they are the same in every cell as a rule; all
 * else by columns, so that a rule of the user's makes cells of no other column be asked for.
 */
function rulesQuestion(
  sheet: Excel.Worksheet,
  image: SheetImage,
  region: CellRange,
  { validations }: SheetDescription
): Question {
  const lists = validations.map(({ range }) => range);
  const rest = lists
    .reduce<CellRange[]>((parts, list) => parts.flatMap((part) => without(part, list)), [region])
    .flatMap(columnsOf);
  return {
    bytes: (lists.length + rest.length) * RULE_BYTES,
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

function formatsQuestion(
  sheet: Excel.Worksheet,
  image: SheetImage,
  listed: readonly ListedFormat[]
): Question {
  const ask = () => {
    const found = requestFormats(sheet, listed);
    return () => {
      image.formats = found();
    };
  };
  return { bytes: listed.length * RULE_BYTES, ask };
}

/** Asks for all that a rewritten sheet holds where it is described; `null` for no formats. */
export function regionQuestions(
  sheet: Excel.Worksheet,
  image: SheetImage,
  description: SheetDescription,
  listed: readonly ListedFormat[] | null
): Question[] {
  const region = regionOf(description, image);
  image.region = region;
  image.formats = null;
  image.formatIds = (listed ?? []).map(({ id }) => id);
  if (!region) return [];
  return [
    ...contentQuestions(sheet, image, region),
    rulesQuestion(sheet, image, region, description),
    ...(listed ? [formatsQuestion(sheet, image, listed)] : []),
    ...alikeRows(wantedCells(description, region)).flatMap((rows) =>
      alikeQuestions(sheet, image, rows)
    ),
  ];
}

function cellRuleQuestions(
  sheet: Excel.Worksheet,
  image: SheetImage,
  range: CellRange
): Question[] {
  const width = range.to.column - range.from.column + 1;
  return rowChunks(range, Math.ceil(RULES_PER_QUESTION / width)).map((part) => ({
    bytes: (part.to.row - part.from.row + 1) * width * RULE_BYTES,
    ask: () => {
      const rules = requestCellRules(sheet, part);
      return () => image.lists.push(...rules());
    },
  }));
}

/** Asks cell by cell where the cells of a range turned out to be different. */
export function cellQuestions(sheet: Excel.Worksheet, image: SheetImage): Question[] {
  const looks = image.mixedLooks.flatMap((range) => lookQuestions(sheet, image, range));
  const mixed = image.lists.filter((list) => list.image === null);
  return [...looks, ...mixed.flatMap(({ range }) => cellRuleQuestions(sheet, image, range))];
}
