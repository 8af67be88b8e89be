import { parse } from "parse5";
import { DOCUMENT_TEXT_SHEET, documentTableSheet } from "../../sheets/model/document-sheets";
import type { SourceRow, SourceWorkbook } from "../../sheets/model/source-row";
import { elementText } from "./cell-text";
import type { HtmlElement, HtmlNode } from "./html-node";
import { isElement } from "./html-node";
import { tableGrid } from "./table-grid";

const PARAGRAPHS = new Set("p h1 h2 h3 h4 h5 h6 li pre".split(" "));
const UNSEEN = new Set("head style script template".split(" "));

/** A page or a piece of one, as Word saves it or puts it on the clipboard. */
export function readHtml(html: string): SourceWorkbook {
  const reader = new DocumentRows();
  for (const node of parse(html).childNodes) reader.visit(node);
  return { sheets: [{ name: DOCUMENT_TEXT_SHEET, rows: reader.rows }] };
}

/** Collects paragraphs and table rows in the order of the document. */
class DocumentRows {
  readonly rows: SourceRow[] = [];
  private paragraphs = 0;
  private tables = 0;

  visit(node: HtmlNode): void {
    if (!isElement(node)) {
      if ("value" in node && node.nodeName === "#text") this.addParagraph(node.value);
      return;
    }
    if (UNSEEN.has(node.tagName)) return;
    if (node.tagName === "table") this.addTable(node);
    else if (PARAGRAPHS.has(node.tagName)) this.addParagraph(elementText(node));
    else if (hasBlocks(node)) node.childNodes.forEach((child) => this.visit(child));
    else this.addParagraph(elementText(node));
  }

  private addParagraph(words: string): void {
    for (const line of words.split("\n")) {
      const text = line.replace(/\s+/g, " ").trim();
      if (text === "") continue;
      this.paragraphs += 1;
      this.rows.push({
        sheet: DOCUMENT_TEXT_SHEET,
        row: this.paragraphs,
        kind: "text",
        cells: [{ column: 1, span: 1, text, merged: false }],
      });
    }
  }

  private addTable(table: HtmlElement): void {
    this.tables += 1;
    const sheet = documentTableSheet(this.tables);
    tableGrid(table).forEach((cells, index) => {
      this.rows.push({ sheet, row: index + 1, kind: "cells", cells });
    });
  }
}

function hasBlocks(element: HtmlElement): boolean {
  return element.childNodes.some(
    (child) =>
      isElement(child) &&
      (child.tagName === "table" ||
        PARAGRAPHS.has(child.tagName) ||
        child.tagName === "br" ||
        hasBlocks(child))
  );
}
