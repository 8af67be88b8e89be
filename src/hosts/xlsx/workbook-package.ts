import { UnreadableFile } from "../../sheets/model/unreadable-file";
import { inflateEntry } from "./inflate-entry";
import { FILE_LIMITS } from "./file-limits";
import { requireZip } from "./sniff-file";
import { startTags } from "./xml-elements";
import { zipDirectory } from "./zip-directory";
import type { ZipEntry } from "./zip-directory";

/** A link from one part of the package to another; `target` is a part name, or an outside address. */
export type Relation = {
  readonly id: string;
  /** Last word of the relation's type, e.g. `worksheet`; the same in both forms of the format. */
  readonly type: string;
  readonly target: string;
};

export type PackageSheet = {
  readonly name: string;
  readonly part: string;
  readonly type: string;
  readonly hidden: boolean;
};

/** Part names without leading `/`, compared without regard to case as the format demands. */
export type WorkbookPackage = {
  readonly partNames: readonly string[];
  readonly workbookPart: string;
  /** Every sheet in its order, chart sheets included. */
  readonly sheets: readonly PackageSheet[];
  /** The text of a part, or `null` if there is none. Throws `UnreadableFile`. */
  readonly text: (part: string) => string | null;
  readonly relations: (part: string) => readonly Relation[];
};

/** `xl/worksheets/sheet1.xml`, `../tables/table1.xml` → `xl/tables/table1.xml`. */
function resolvePart(from: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path = from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== ".") path.push(step);
  }
  return path.join("/");
}

function relationsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function textReader(bytes: Uint8Array, entries: readonly ZipEntry[]) {
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  let total = 0;
  return (part: string): string | null => {
    const entry = byName.get(part.toLowerCase());
    if (!entry) return null;
    total += entry.size;
    if (total > FILE_LIMITS.totalBytes) throw new UnreadableFile("too-large");
    const content = inflateEntry(bytes, entry);
    const utf16 = content[0] === 0xff && content[1] === 0xfe;
    return new TextDecoder(utf16 ? "utf-16le" : "utf-8").decode(content);
  };
}

function relationReader(text: (part: string) => string | null) {
  return (part: string): Relation[] =>
    startTags(text(relationsPart(part)) ?? "", "Relationship").map((tag) => ({
      id: tag["Id"] ?? "",
      type: tag["Type"]?.split("/").at(-1) ?? "",
      target:
        tag["TargetMode"] === "External"
          ? (tag["Target"] ?? "")
          : resolvePart(part, tag["Target"] ?? ""),
    }));
}

function requireWorkbookPart(main: string | undefined, partNames: readonly string[]): string {
  if (main?.toLowerCase().endsWith(".bin")) {
    throw new UnreadableFile("unsupported-type", { type: "xlsb" });
  }
  const isWorkbook = main && /(?:^|\/)workbook[^/]*\.xml$/i.test(main);
  if (!isWorkbook) throw new UnreadableFile("not-a-workbook");
  if (!partNames.some((name) => name.toLowerCase() === main.toLowerCase())) {
    throw new UnreadableFile("damaged", { part: main });
  }
  return main;
}

/**
 * Opens a workbook's zip without giving anything to exceljs yet. Throws `UnreadableFile` with the
 * one reason why these bytes are no workbook that can be read.
 */
export function openWorkbookPackage(bytes: Uint8Array): WorkbookPackage {
  requireZip(bytes);
  const entries = zipDirectory(bytes);
  const partNames = entries.map((entry) => entry.name);
  const text = textReader(bytes, entries);
  const relations = relationReader(text);
  const main = relations("").find((relation) => relation.type === "officeDocument")?.target;
  const workbookPart = requireWorkbookPart(main, partNames);
  const targets = new Map(relations(workbookPart).map((relation) => [relation.id, relation]));
  const sheets = startTags(text(workbookPart) ?? "", "sheet").flatMap((tag) => {
    const relation = targets.get(tag["id"] ?? "");
    return relation
      ? [
          {
            name: tag["name"] ?? "",
            part: relation.target,
            type: relation.type,
            hidden: tag["state"] === "hidden" || tag["state"] === "veryHidden",
          },
        ]
      : [];
  });
  if (sheets.length > FILE_LIMITS.sheets) throw new UnreadableFile("too-large");
  return { partNames, workbookPart, sheets, text, relations };
}
