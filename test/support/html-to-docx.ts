import { strToU8, zipSync } from "fflate";
import type { DefaultTreeAdapterTypes } from "parse5";
import { parse } from "parse5";

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** A Word document with the paragraphs and tables of a page: fixtures are written once, as HTML. */
export function htmlToDocx(html: string): Uint8Array {
  const body = descend(parse(html).childNodes, "body")?.childNodes ?? [];
  const parts = {
    "[Content_Types].xml": CONTENT_TYPES,
    "_rels/.rels": RELATIONS,
    "word/document.xml": `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="${NAMESPACE}"><w:body>${blocks(body)}<w:sectPr/></w:body></w:document>`,
  };
  const files = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(files), { mtime: "2026-01-01T00:00:00Z" });
}

function descend(nodes: readonly Node[], tag: string): Element | undefined {
  for (const node of nodes.filter(isElement)) {
    const found = node.tagName === tag ? node : descend(node.childNodes, tag);
    if (found) return found;
  }
  return undefined;
}

function isElement(node: Node): node is Element {
  return "tagName" in node;
}

function blocks(nodes: readonly Node[]): string {
  return nodes
    .filter(isElement)
    .map((node) => (node.tagName === "table" ? table(node) : paragraph(node)))
    .join("");
}

function paragraph(node: Element): string {
  return `<w:p>${runs(node.childNodes)}</w:p>`;
}

function runs(nodes: readonly Node[]): string {
  return nodes
    .map((node) => {
      if (!isElement(node)) return "value" in node ? run(node.value) : "";
      return node.tagName === "br" ? "<w:r><w:br/></w:r>" : runs(node.childNodes);
    })
    .join("");
}

function run(text: string): string {
  const words = text
    .replace(/[ \n]+/g, " ")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;");
  return words.trim() === "" && !words.includes("\u00A0")
    ? ""
    : `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
}

/** Cells spanning rows become Word's vertical merges: repeated below as continuing cells. */
function table(node: Element): string {
  const body = descend([node], "tbody") ?? node;
  const open = new Map<number, number>();
  const rows = body.childNodes.filter(isElement).map((row) => {
    const cells: string[] = [];
    let column = 0;
    const continueMerges = () => {
      for (let left = open.get(column) ?? 0; left > 0; left = open.get(column) ?? 0) {
        open.set(column, left - 1);
        cells.push(`<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>`);
        column += 1;
      }
    };
    for (const cell of row.childNodes.filter(isElement)) {
      continueMerges();
      const down = Number(attribute(cell, "rowspan") ?? "1");
      const span = Number(attribute(cell, "colspan") ?? "1");
      const merge = down > 1 ? `<w:vMerge w:val="restart"/>` : "";
      if (down > 1) open.set(column, down - 1);
      const content = cell.childNodes.some((c) => isElement(c) && c.tagName === "p")
        ? blocks(cell.childNodes)
        : paragraph(cell);
      cells.push(`<w:tc><w:tcPr><w:gridSpan w:val="${span}"/>${merge}</w:tcPr>${content}</w:tc>`);
      column += span;
    }
    continueMerges();
    return `<w:tr>${cells.join("")}</w:tr>`;
  });
  return `<w:tbl>${rows.join("")}</w:tbl>`;
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

const CONTENT_TYPES = `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const RELATIONS = `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;
