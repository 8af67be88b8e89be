import { UnreadableFile } from "../../sheets/model/unreadable-file";
import { FILE_LIMITS } from "./file-limits";
import { countOf, decodeEntities, xmlAttributes } from "./xml-elements";
import type { XmlAttributes } from "./xml-elements";

/** An element by its name without prefix; `text` is what stands directly in it. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: XmlAttributes;
  readonly children: readonly XmlElement[];
  readonly text: string;
};

type OpenElement = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & {
  children: OpenElement[];
};

const TOKEN = /<[?!][^<>]*>|<\/[^<>]*>|<(?:[\w.-]+:)?([\w.-]+)([^<>]*)>|([^<]+)/g;
/** Far deeper than any part of a workbook. */
const DEEPEST = 100;

/** Not by a pattern, which would search to the end of the part for every comment left open. */
function withoutComments(xml: string): string {
  const [first = "", ...pieces] = xml.split("<!--");
  return first + pieces.map((piece) => piece.slice(piece.indexOf("-->") + 3)).join("");
}

function element(name: string, attributes: XmlAttributes): OpenElement {
  return { name, attributes, children: [], text: "" };
}

/** The root element of a part. Throws `UnreadableFile`. */
export function parseXml(xml: string): XmlElement {
  if (countOf(xml, "<") / 2 > FILE_LIMITS.elements) throw new UnreadableFile("too-large");
  const document = element("", {});
  const open = [document];
  for (const [token, name, attributes = "", text] of withoutComments(xml).matchAll(TOKEN)) {
    const parent = open.at(-1);
    if (!parent || open.length > DEEPEST) throw new UnreadableFile("damaged");
    if (text !== undefined) parent.text += decodeEntities(text);
    else if (token.startsWith("</")) open.pop();
    else if (name !== undefined) {
      const child = element(name, xmlAttributes(attributes));
      parent.children.push(child);
      if (!attributes.endsWith("/")) open.push(child);
    }
  }
  const [root] = document.children;
  if (!root || open.length !== 1) throw new UnreadableFile("damaged");
  return root;
}

/** The first child of that name. */
export function childOf(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent?.children.find((child) => child.name === name);
}

export function childrenOf(parent: XmlElement | undefined, name: string): XmlElement[] {
  return parent?.children.filter((child) => child.name === name) ?? [];
}

/** Every element of that name at any depth, in document order. */
export function descendantsOf(parent: XmlElement, name: string): XmlElement[] {
  return parent.children.flatMap((child) =>
    child.name === name ? [child] : descendantsOf(child, name)
  );
}

/** Whether an attribute says yes, in one of the two ways of XML. */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
