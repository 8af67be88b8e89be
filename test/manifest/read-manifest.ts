/** The manifest as a tree of elements; a prefix tells two elements of one name apart. */
export type Manifest = Document;

/** @throws when the text is not well-formed XML. */
export function readManifest(xml: string): Manifest {
  const manifest = new DOMParser().parseFromString(xml, "application/xml");
  const wrong = manifest.querySelector("parsererror");
  if (wrong) throw new Error(wrong.textContent);
  return manifest;
}

/** The elements of that local name, anywhere, in document order. */
export function elements(within: Document | Element, name: string): Element[] {
  return Array.from(within.getElementsByTagNameNS("*", name));
}

export function children(of: Element, name?: string): Element[] {
  return Array.from(of.children).filter((child) => !name || child.localName === name);
}

/** The attribute of that local name, whatever its prefix; `""` when it is missing. */
export function attribute(of: Element, name: string): string {
  return Array.from(of.attributes).find(({ localName }) => localName === name)?.value ?? "";
}

/** `OfficeApp/Hosts/Host`: where an element stands, for messages and for the order table. */
export function pathOf(element: Element): string {
  const parent = element.parentElement;
  return parent ? `${pathOf(parent)}/${element.localName}` : element.localName;
}
