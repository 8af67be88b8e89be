import { isDateFormat } from "../../sheets/model/number-text";
import { firstElement, startTags, withoutPrefix } from "./xml-elements";

const NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const ESCAPED_LITERAL = /\\(.)/g;
const PLAIN_NUMBER = "0";

function attribute(value: string): string {
  return value
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** Quoted literals: exceljs drops the escape and takes the `d` of `yyyy\d` for a day. */
function safeFormat(code: string): string {
  return isDateFormat(code) ? code.replace(ESCAPED_LITERAL, '"$1"') : PLAIN_NUMBER;
}

/**
 * A style sheet reduced to date formats, all that is read of it. Every other format becomes a
 * plain one, so that exceljs cannot take the `d` of `#,##0\ \d` for a day.
 */
export function readableStyles(styles: string): string {
  const xml = withoutPrefix(styles, "styleSheet");
  const formats = startTags(firstElement(xml, "numFmts"), "numFmt").map(
    ({ numFmtId = "0", formatCode = PLAIN_NUMBER }) =>
      `<numFmt numFmtId="${attribute(numFmtId)}" formatCode="${attribute(safeFormat(formatCode))}"/>`
  );
  const cells = startTags(firstElement(xml, "cellXfs"), "xf").map(
    ({ numFmtId = "0" }) => `<xf numFmtId="${attribute(numFmtId)}"/>`
  );
  return (
    `<styleSheet xmlns="${NAMESPACE}"><numFmts>${formats.join("")}</numFmts>` +
    `<cellXfs>${cells.join("") || "<xf/>"}</cellXfs></styleSheet>`
  );
}
