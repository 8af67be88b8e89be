import { normaliseText } from "../../domain/text/normalise-text";
import type { HtmlElement, HtmlNode } from "./html-node";
import { isElement } from "./html-node";

const BLOCKS = new Set("p div h1 h2 h3 h4 h5 h6 ul ol li tr table blockquote pre".split(" "));
/** Private use letters, which no text contains: where a block starts and ends, and a blank one. */
const START = "\uE000";
const END = "\uE001";
const BLANK = "\uE002";
const BLANK_BLOCK = new RegExp(`${START}[ \u00A0]*${END}`, "g");
const BLOCK_EDGES = new RegExp(`(?: *[${START}${END}] *)+`, "g");
const UNSEEN = new Set("style script head title del template".split(" "));

/**
 * The words of an element as a reader sees them: a line per paragraph or line break, `- ` or the
 * number before list items, source line breaks as spaces. Blank lines inside are kept, since clerks
 * align the parts of a row with them.
 */
export function elementText(element: HtmlElement): string {
  return normaliseText(collapse(textOf(element)));
}

function textOf(node: HtmlNode): string {
  if (!isElement(node)) return "value" in node ? node.value.replace(/[ \t\r\n]+/g, " ") : "";
  if (UNSEEN.has(node.tagName)) return "";
  if (node.tagName === "br") return "\n";
  const inner = node.childNodes.map(textOf).join("");
  if (node.tagName === "li") return `${START}${bulletOf(node)}${inner.trim()}${END}`;
  return BLOCKS.has(node.tagName) ? `${START}${inner}${END}` : inner;
}

function bulletOf(item: HtmlElement): string {
  const parent = item.parentNode;
  if (!parent || !("tagName" in parent) || parent.tagName !== "ol") return "- ";
  const items = parent.childNodes.filter((node) => isElement(node) && node.tagName === "li");
  return `${items.indexOf(item) + 1}. `;
}

/** Block starts and ends next to each other are one line break; an empty block is a blank line. */
function collapse(marked: string): string {
  return marked
    .replace(BLANK_BLOCK, START + BLANK + END)
    .replace(BLOCK_EDGES, "\n")
    .replaceAll(BLANK, "");
}
