import { sheetSource, workbookSources } from "./described-sources";
import type { SheetSource, WorkbookSources } from "./described-sources";
import { openWorkbookPackage } from "./workbook-package";
import type { PackageSheet, WorkbookPackage } from "./workbook-package";

/** A file with its parts, each read when first asked for, and once. */
export type OpenedFile = {
  readonly source: WorkbookPackage;
  readonly workbook: WorkbookSources;
  /** Throws `UnreadableFile` for a sheet without rows of cells. */
  readonly sheetOf: (listed: PackageSheet) => SheetSource;
};

const opened = new WeakMap<Uint8Array, OpenedFile>();

function read(bytes: Uint8Array): OpenedFile {
  const source = openWorkbookPackage(bytes);
  const workbook = workbookSources(source);
  const sheets = new Map<PackageSheet, SheetSource>();
  const sheetOf = (listed: PackageSheet) => {
    const sheet = sheets.get(listed) ?? sheetSource(source, workbook.workbook, listed);
    sheets.set(listed, sheet);
    return sheet;
  };
  return { source, workbook, sheetOf };
}

/**
 * The parts of a file: one that is described and looked through for what a description does not
 * hold is taken apart only once. The bytes must not be changed. Throws `UnreadableFile`.
 */
export function openedFile(bytes: Uint8Array): OpenedFile {
  const file = opened.get(bytes) ?? read(bytes);
  opened.set(bytes, file);
  return file;
}
