import { normaliseText } from "../../domain/text/normalise-text";
import { DOCUMENT_TEXT_SHEET, documentTableSheet } from "../../sheets/model/document-sheets";
import type { SourceCell, SourceRow, SourceWorkbook } from "../../sheets/model/source-row";

const RULE_LINE = /^[\s|+:-]*-{2,}[\s|+:-]*$/;

/**
 * Plain text: a line is a paragraph, a line with tab stops or `|` between its parts a table row.
 * Blank lines and ruled lines between table rows do not end the table.
 */
export function readPlainText(text: string): SourceWorkbook {
  const rows: SourceRow[] = [];
  let paragraphs = 0;
  let tables = 0;
  let tableRow = 0;
  for (const line of text.normalize("NFC").split(/\r\n?|\n|\f/)) {
    if (line.trim() === "" || RULE_LINE.test(line)) continue;
    const parts = splitCells(line);
    if (parts) {
      if (tableRow === 0) tables += 1;
      tableRow += 1;
      rows.push({ sheet: documentTableSheet(tables), row: tableRow, kind: "cells", cells: parts });
    } else {
      paragraphs += 1;
      if (!isBanner(line)) tableRow = 0;
      const cell = { column: 1, span: 1, text: normaliseText(line), merged: false };
      rows.push({ sheet: DOCUMENT_TEXT_SHEET, row: paragraphs, kind: "text", cells: [cell] });
    }
  }
  return { sheets: [{ name: DOCUMENT_TEXT_SHEET, rows }] };
}

function splitCells(line: string): SourceCell[] | null {
  const separator = line.includes("\t") ? "\t" : "|";
  const trimmed = separator === "|" ? line.trim().replace(/^\||\|$/g, "") : line;
  const parts = trimmed.split(separator);
  if (parts.length < 3) return null;
  return parts.map((part, index) => ({
    column: index + 1,
    span: 1,
    text: normaliseText(part),
    merged: false,
  }));
}

/** A level banner loses its tabs in text copied out of a merged cell; the table goes on below. */
function isBanner(line: string): boolean {
  return /^\s*m[ứụ]c\s+\d/i.test(line);
}
