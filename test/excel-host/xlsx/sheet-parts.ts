import { strFromU8, unzipSync } from "fflate";

/** What of a file exceljs does not read: as it stands in the package. */
export type RawPackage = {
  readonly styles: string;
  /** The sheets' parts by sheet name. */
  readonly sheets: ReadonlyMap<string, string>;
};

function unescaped(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}

const attribute = (element: string, name: string) =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(element)?.[1] ?? "";

/** Reads the parts of an `.xlsx` that are looked at as text. */
export function rawPackage(bytes: Uint8Array): RawPackage {
  const parts = unzipSync(bytes);
  const text = (part: string) => strFromU8(parts[part] ?? new Uint8Array());
  const targets = new Map(
    (text("xl/_rels/workbook.xml.rels").match(/<Relationship\b[^>]*>/g) ?? []).map((relation) => [
      attribute(relation, "Id"),
      attribute(relation, "Target").replace(/^\/?(?:xl\/)?/, "xl/"),
    ])
  );
  const sheets = (text("xl/workbook.xml").match(/<sheet\b[^>]*>/g) ?? []).map(
    (sheet) =>
      [
        unescaped(attribute(sheet, "name")),
        text(targets.get(attribute(sheet, "r:id")) ?? ""),
      ] as const
  );
  return { styles: text("xl/styles.xml"), sheets: new Map(sheets) };
}
