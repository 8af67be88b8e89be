import path from "node:path";
import { decodeText } from "../documents/decode-text";
import { readDocx } from "../documents/docx/read-docx";
import { readHtml } from "../documents/html/read-html";
import { readPlainText } from "../documents/plain-text/read-plain-text";
import { readWorkbook } from "../hosts/xlsx/read-workbook";
import type { SourceWorkbook } from "../sheets/model/source-row";
import { UnreadableFile } from "../sheets/model/unreadable-file";

const LARGEST_TEXT = 20_000_000;

/**
 * Reads a file by the kind its name says.
 * @throws UnreadableFile for other kinds, and for content that is not what the name says.
 */
export function openSource(file: string, bytes: Uint8Array): Promise<SourceWorkbook> {
  switch (path.extname(file).toLowerCase()) {
    case ".xlsx":
    case ".xlsm":
      return readWorkbook(bytes);
    case ".docx":
      return readDocx(bytes);
    case ".html":
    case ".htm":
      return Promise.resolve(readHtml(textOf(bytes)));
    case ".txt":
      return Promise.resolve(readPlainText(textOf(bytes)));
    default:
      throw new UnreadableFile("unsupported-type");
  }
}

function textOf(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new UnreadableFile("empty");
  if (bytes.length > LARGEST_TEXT) throw new UnreadableFile("too-large");
  return decodeText(bytes);
}
