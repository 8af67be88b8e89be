import type { Manifest } from "./read-manifest";
import { attribute, children, elements } from "./read-manifest";

const LONGEST = { ShortStrings: 125, LongStrings: 250, DisplayName: 125, Description: 250 };
const DEFAULT = "vi-VN";
const OTHERS = ["en-US"];

/** Texts that are too long, empty, or wanting in one of our languages. */
export function wordingProblems(manifest: Manifest): string[] {
  const [root] = children(manifest.documentElement, "DefaultLocale");
  const isDefault = root?.textContent === DEFAULT;
  return [
    ...(isDefault ? [] : [`The default language is not ${DEFAULT}`]),
    ...Object.entries(LONGEST).flatMap(([list, longest]) =>
      textsOf(manifest, list).flatMap((text) => problemsOf(text, longest))
    ),
  ];
}

function textsOf(manifest: Manifest, list: string): Element[] {
  if (list.endsWith("Strings")) return elements(manifest, list).flatMap((all) => children(all));
  return children(manifest.documentElement, list);
}

function problemsOf(text: Element, longest: number): string[] {
  const name = attribute(text, "id") || text.localName;
  const overrides = children(text, "Override");
  const languages = overrides.map((override) => attribute(override, "Locale"));
  const words = [
    attribute(text, "DefaultValue"),
    ...overrides.map((override) => attribute(override, "Value")),
  ];
  return [
    ...(languages.join() === OTHERS.join() ? [] : [`${name} is not in exactly ${OTHERS.join()}`]),
    ...words.filter((word) => word === "").map(() => `${name} is empty`),
    ...words.filter((word) => word.length > longest).map(() => `${name} is too long`),
    ...words.filter((word) => word !== word.normalize("NFC")).map(() => `${name} is not NFC`),
  ];
}
