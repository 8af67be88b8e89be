import type { Catalog, Criterion } from "../../domain/catalog/catalog";
import { criteriaOf } from "../../domain/catalog/criteria-of";
import type { CellStyle } from "../model/cell-style";
import type { SheetDraft } from "../model/sheet-draft";
import { PALETTE } from "../theme/palette";
import { REPORT_STYLES, withFont } from "../theme/report-styles";
import { CONFIDENCE_LABELS } from "./confidence-labels";

/** Columns that each part of the tables spans: code, title, mandatory, levels, confidence. */
const SPANS = [
  [1, 1],
  [2, 3],
  [4, 4],
  [5, 7],
  [8, 8],
] as const;

export const CATALOG_LAST_COLUMN = 8;

const code: CellStyle = { ...REPORT_STYLES.bodyText, horizontal: "center" };
const { body } = REPORT_STYLES;
const quiet = withFont(body, { color: PALETTE.muted });
const STYLES: readonly CellStyle[] = [code, body, body, body, quiet];

/** Heading and rows of the catalogue's standards. */
export function putStandards(draft: SheetDraft, heading: number, catalog: Catalog): void {
  putParts(draft, heading, ["Tiêu chuẩn", "Tên tiêu chuẩn", "", "", "Độ tin cậy"], null);
  catalog.standards.forEach(({ number, title, titleConfidence }, index) => {
    const parts = [String(number), title, "", "", `Tên: ${CONFIDENCE_LABELS[titleConfidence]}`];
    putParts(draft, heading + 1 + index, parts, STYLES);
  });
}

/** Heading and rows of its criteria, each with a line for what every level asks. */
export function putCriteria(draft: SheetDraft, heading: number, catalog: Catalog): void {
  const headings = ["Tiêu chí", "Tên tiêu chí", "Bắt buộc", "Từng mức yêu cầu gì", "Độ tin cậy"];
  putParts(draft, heading, headings, null);
  criteriaOf(catalog).forEach((criterion, index) => {
    const parts = [
      criterion.code,
      criterion.title,
      criterion.mandatory ? "Bắt buộc" : "",
      levelLines(criterion),
      confidenceLines(criterion, catalog),
    ];
    putParts(draft, heading + 1 + index, parts, STYLES);
  });
}

function levelLines({ levels, quantitative }: Criterion): string {
  const lines = levels.map(({ level, gist }) => `Mức ${level}: ${gist}`);
  const figures = quantitative?.hint ? [`Số liệu: ${quantitative.hint}.`] : [];
  return [...lines, ...figures].join("\n");
}

function confidenceLines(criterion: Criterion, { detailConfidence }: Catalog): string {
  const { titleConfidence, mandatoryConfidence } = criterion;
  const mandatory = mandatoryConfidence
    ? [`Bắt buộc: ${CONFIDENCE_LABELS[mandatoryConfidence]}`]
    : [];
  return [
    `Tên: ${CONFIDENCE_LABELS[titleConfidence]}`,
    ...mandatory,
    `Mức: ${CONFIDENCE_LABELS[detailConfidence.gists]}`,
  ].join("\n");
}

function putParts(
  draft: SheetDraft,
  row: number,
  parts: readonly string[],
  styles: readonly CellStyle[] | null
): void {
  SPANS.forEach(([from, to], index) => {
    const style = styles?.[index] ?? REPORT_STYLES.heading;
    draft.putAcross(row, from, to, parts[index] || null, style);
  });
}
