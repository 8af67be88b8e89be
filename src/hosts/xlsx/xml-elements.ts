/** Attributes of one start tag by their name without prefix, entities decoded. */
export type XmlAttributes = Readonly<Record<string, string | undefined>>;

/** Longer start tags than any workbook needs are cut, so that scanning stays linear. */
const LONGEST_TAG = 8192;
const ATTRIBUTE = /([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITY = /&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi;
const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

function character(code: number, fallback: string): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : fallback;
}

/** Text with its entities as the characters they stand for. */
export function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(ENTITY, (whole: string, decimal?: string, hex?: string, name?: string) => {
    if (decimal) return character(Number(decimal), whole);
    if (hex) return character(parseInt(hex, 16), whole);
    return NAMED[name ?? ""] ?? whole;
  });
}

/** `r="B5" t="s"` → `{r: "B5", t: "s"}`; of `r:id` the name is `id`. */
export function xmlAttributes(source: string): XmlAttributes {
  // A loop: a workbook has hundreds of thousands of them.
  const attributes: Record<string, string> = {};
  for (const [, name = "", double, single] of source.slice(0, LONGEST_TAG).matchAll(ATTRIBUTE)) {
    attributes[name] = decodeEntities(double ?? single ?? "");
  }
  return attributes;
}

/** The start tags of one element name, whatever its prefix, in document order. */
export function startTags(xml: string, name: string): XmlAttributes[] {
  const tags = xml.matchAll(new RegExp(`<(?:[\\w.-]+:)?${name}(?=[\\s/>])([^<>]*)>`, "g"));
  return Array.from(tags, ([, attributes = ""]) => xmlAttributes(attributes));
}

/** How often a piece of markup occurs. */
export function countOf(xml: string, markup: string): number {
  let count = 0;
  for (let at = xml.indexOf(markup); at >= 0; at = xml.indexOf(markup, at + 1)) count += 1;
  return count;
}

/** The first element of that name with its content, without a prefix; `""` if there is none. */
export function firstElement(xml: string, name: string): string {
  const start = xml.search(new RegExp(`<${name}[\\s/>]`));
  if (start < 0) return "";
  const end = xml.indexOf(`</${name}>`, start);
  return end < 0 ? "" : xml.slice(start, end + name.length + 3);
}

/** The same XML with the main namespace as the default one: some writers say `<x:row>`. */
export function withoutPrefix(xml: string, root: string): string {
  const prefix = new RegExp(`<([\\w.-]+):${root}[\\s>]`).exec(xml.slice(0, LONGEST_TAG))?.[1];
  if (!prefix) return xml;
  return xml.replaceAll(`<${prefix}:`, "<").replaceAll(`</${prefix}:`, "</");
}
