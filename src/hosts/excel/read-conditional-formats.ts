import type { FormatImage, FormatLook } from "./conditional-formats";
import type { Pending } from "./pending";

const EDGES = {
  EdgeTop: "top",
  EdgeRight: "right",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
} as const;

/** Any conditional format of a sheet. */
export type ListedFormat = {
  readonly id: string;
  readonly type: string;
  readonly priority: number;
  readonly stopIfTrue: boolean;
};

/**
 * Whether Excel failed over conditional formats: some that were made by hand cannot be read
 * (https://github.com/OfficeDev/office-js/issues/6835).
 */
export function isOverFormats(error: unknown): boolean {
  if (!(error instanceof OfficeExtension.Error)) return false;
  const { errorLocation, statement } = error.debugInfo;
  return /conditional/i.test(`${errorLocation} ${statement}`);
}

/** Asks which conditional formats the sheet has. */
export function requestFormatList(sheet: Excel.Worksheet): Pending<ListedFormat[]> {
  const formats = sheet.getRange().conditionalFormats;
  formats.load("items/id, items/type, items/priority, items/stopIfTrue");
  return () =>
    formats.items.map(({ id, type, priority, stopIfTrue }) => ({ id, type, priority, stopIfTrue }));
}

function requestLook(format: Excel.ConditionalRangeFormat): Pending<FormatLook> {
  format.font.load(["bold", "italic", "underline", "strikethrough", "color"]);
  format.fill.load(["color"]);
  format.borders.load("items/sideIndex, items/style, items/color");
  return () => ({
    ...(format.font.bold && { bold: true }),
    ...(format.font.italic && { italic: true }),
    ...(format.font.underline === "Single" && { underline: true }),
    ...(format.font.strikethrough && { strikethrough: true }),
    ...(format.font.color && { color: format.font.color.toUpperCase() }),
    ...(format.fill.color && { fill: format.fill.color.toUpperCase() }),
    borders: Object.fromEntries(
      format.borders.items
        .filter(({ style }) => style !== "None")
        .map(({ sideIndex, style, color }) => [EDGES[sideIndex], { style, color }])
    ),
  });
}

type Details = Pending<FormatImage | null>;
type Kind =
  | { readonly kind: "expression"; readonly formula: string; readonly look: FormatLook }
  | { readonly kind: "data-bar"; readonly color: string };

function requestBar({ positiveFormat }: Excel.DataBarConditionalFormat): Pending<Kind> {
  positiveFormat.load(["fillColor"]);
  return () => ({ kind: "data-bar", color: positiveFormat.fillColor.toUpperCase() });
}

function requestExpression({ rule, format }: Excel.CustomConditionalFormat): Pending<Kind> {
  rule.load(["formula"]);
  const look = requestLook(format);
  return () => ({ kind: "expression", formula: rule.formula, look: look() });
}

/** `null` for a format over several ranges. */
function imageOf(range: Excel.Range, listed: ListedFormat, kind: Kind): FormatImage | null {
  if (range.isNullObject) return null;
  const { id, priority, stopIfTrue } = listed;
  const address = range.address.slice(range.address.lastIndexOf("!") + 1);
  return { id, priority, address, ...(stopIfTrue && { stopIfTrue: true }), ...kind };
}

function requestDetails(format: Excel.ConditionalFormat, listed: ListedFormat): Details {
  const range = format.getRangeOrNullObject();
  range.load(["address"]);
  const kind =
    listed.type === "DataBar" ? requestBar(format.dataBar) : requestExpression(format.custom);
  return () => imageOf(range, listed, kind());
}

/** Asks for the formats of the kinds that we write. Those over several ranges are the user's. */
export function requestFormats(
  sheet: Excel.Worksheet,
  listed: readonly ListedFormat[]
): Pending<FormatImage[]> {
  const details = listed
    .filter(({ type }) => type === "Custom" || type === "DataBar")
    .map((format) => {
      return requestDetails(sheet.getRange().conditionalFormats.getItem(format.id), format);
    });
  return () => details.map((detail) => detail()).filter((image) => image !== null);
}

/** Asks for the ids of all conditional formats, by sheet. */
export function requestFormatIds(
  { worksheets }: Excel.Workbook,
  sheets: Iterable<string>
): Pending<ReadonlyMap<string, readonly string[]>> {
  const asked = Array.from(new Set(sheets), (name) => {
    const sheet = worksheets.getItemOrNullObject(name);
    const formats = sheet.getRange().conditionalFormats;
    sheet.load(["name"]);
    formats.load("items/id");
    return { name, sheet, formats };
  });
  return () =>
    new Map(
      asked.map(({ name, sheet, formats }) => [
        name,
        sheet.isNullObject ? [] : formats.items.map(({ id }) => id),
      ])
    );
}
