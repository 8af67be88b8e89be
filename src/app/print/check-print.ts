import type { HeaderItem } from "../../domain/plan/plan-location";
import { cellName } from "../../sheets/model/cell-address";
import type { SheetDescription } from "../../sheets/model/sheet-description";
import type { OpenedPlan } from "../changes/opened-plan";
import { separateWaived } from "../separate-waived";
import { pageDifferences } from "./page-differences";
import type { PrintCheck, PrintItem, PrintItemCode, PrintItemKind } from "./print-check";
import type { PrintLayout } from "./print-layout";
import { printLayout } from "./print-layout";

/** Looks a plan sheet over as it would be printed now. */
export function checkPrint(opened: OpenedPlan, sheet: SheetDescription): PrintCheck {
  const print = printLayout(opened, sheet);
  return {
    sheet: sheet.name,
    pages: print.pages,
    signaturePage: print.signaturePage,
    items: [
      ...heightItems(opened, sheet, print),
      ...pageDifferences(sheet.pageSetup, print.page).map((code) => item(code, "mended")),
      ...wordItems(opened),
      ...openPoints(opened),
      ...layoutNotes(sheet, print),
    ],
  };
}

function item(
  code: PrintItemCode,
  kind: PrintItemKind,
  more: Partial<Pick<PrintItem, "at" | "params">> = {}
): PrintItem {
  return { code, kind, at: null, params: {}, ...more };
}

function heightItems(
  { file }: OpenedPlan,
  { name }: SheetDescription,
  { raised, overLimit }: PrintLayout
): PrintItem[] {
  const at = (row: number) => ({ sheet: name, cell: cellName({ row, column: 1 }) });
  const hasMarks = file.layout.tracking.has("clarify");
  const spans = [...file.layout.rows.values()];
  const canSplit = (row: number) =>
    hasMarks && spans.some(({ first, last }) => first <= row && row <= last);
  const rows = Object.keys(raised).map(Number);
  const [first] = rows;
  return [
    ...(first === undefined
      ? []
      : [item("rows-clipped", "mended", { at: at(first), params: { count: rows.length } })]),
    ...overLimit.map((row) => {
      const more = { at: at(row), params: { row } };
      return canSplit(row)
        ? item("row-over-limit", "mended", more)
        : item("row-over-limit-kept", "todo", more);
    }),
  ];
}

/** What a document needs by Decree 30/2020/NĐ-CP and the plan does not have yet. */
function wordItems({ file }: OpenedPlan): PrintItem[] {
  const { header, closing } = file.plan;
  const missing = (code: PrintItemCode, place: HeaderItem, isMissing: boolean) =>
    isMissing
      ? [item(code, "todo", { at: file.addresses.find({ part: "header", item: place }) })]
      : [];
  return [
    ...missing("number-missing", "number", header.number === null),
    ...missing("date-missing", "placeAndDate", header.issued === null || header.place === null),
    ...missing(
      "signer-missing",
      "signer",
      closing.signerTitle.length === 0 || closing.signerName === null
    ),
    ...missing("recipients-missing", "recipients", closing.recipients.length === 0),
    ...endMark(file),
  ];
}

/** The text ends with "./." before recipients and signature. */
function endMark({ plan, addresses }: OpenedPlan["file"]): PrintItem[] {
  const section = plan.sections.findLastIndex(({ paragraphs }) => paragraphs.length > 0);
  const paragraph = (plan.sections[section]?.paragraphs.length ?? 0) - 1;
  const words = plan.sections[section]?.paragraphs[paragraph];
  if (words === undefined || /\.\/\.?$/.test(words.trim())) return [];
  const at = addresses.find({ part: "section", section, paragraph });
  return [item("end-mark-missing", "todo", { at })];
}

function openPoints({ file }: OpenedPlan): PrintItem[] {
  const { open } = separateWaived(file.findings, file.plan, file.waivers);
  const unclear = open.filter(({ certainty }) => certainty === "ambiguous");
  const errors = open.filter(
    ({ severity, certainty }) => severity === "error" && certainty !== "ambiguous"
  );
  const [first] = unclear;
  const params = { count: unclear.length };
  return [
    ...(first === undefined
      ? []
      : [item("clarify-open", "todo", { at: file.addresses.find(first.at), params })]),
    ...(errors.length === 0
      ? []
      : [item("errors-open", "todo", { params: { count: errors.length } })]),
  ];
}

function layoutNotes(sheet: SheetDescription, { part, hasBareHeading }: PrintLayout): PrintItem[] {
  const hidden = (sheet.hiddenRows ?? []).filter((row) => row <= part.to.row);
  return [
    ...(hidden.length === 0
      ? []
      : [item("rows-hidden", "note", { params: { count: hidden.length } })]),
    ...(hasBareHeading ? [item("bare-heading", "note")] : []),
  ];
}
