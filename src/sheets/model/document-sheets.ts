/**
 * A text document is addressed like a workbook: its tables are sheets named in their order, its
 * paragraphs the rows of one more sheet.
 */
export const DOCUMENT_TEXT_SHEET = "Văn bản";

/** One-based: the second table of a document is `Bảng 2`. */
export function documentTableSheet(index: number): string {
  return `Bảng ${index}`;
}
