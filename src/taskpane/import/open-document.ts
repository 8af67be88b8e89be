import type { SourceWorkbook } from "../../sheets/model/source-row";
import { UnreadableFile } from "../../sheets/model/unreadable-file";

/** Bytes; a plan with its annexes stays far below. */
const LARGEST_FILE = 50_000_000;
const LARGEST_TEXT = 20_000_000;

type Reader = (bytes: Uint8Array) => Promise<SourceWorkbook>;

/** By the end of the file's name. Files of old formats get their reader's own advice. */
const READERS: Readonly<Record<string, Reader>> = {
  docx: readWord,
  doc: readWord,
  xlsx: readExcel,
  xlsm: readExcel,
  xls: readExcel,
  html: readPage,
  htm: readPage,
  txt: readText,
};

/** What the file dialog offers first. */
export const ACCEPTED_FILES = ".docx,.xlsx,.xlsm,.html,.htm,.txt";

/**
 * Reads a document that the user picked; its reader is loaded first.
 * @throws UnreadableFile for other kinds, and for content that is not what the name says. Rejects
 * with the browser's own error when the file or the reader cannot be fetched.
 */
export async function openDocument(file: File): Promise<SourceWorkbook> {
  const read = READERS[/[^.]*$/.exec(file.name)?.[0].toLowerCase() ?? ""];
  if (read === undefined) throw new UnreadableFile("unsupported-type");
  if (file.size > LARGEST_FILE) throw new UnreadableFile("too-large");
  return read(new Uint8Array(await file.arrayBuffer()));
}

async function readWord(bytes: Uint8Array): Promise<SourceWorkbook> {
  const { readDocx } = await import("../../documents/docx/read-docx");
  return readDocx(bytes);
}

async function readExcel(bytes: Uint8Array): Promise<SourceWorkbook> {
  const { readWorkbook } = await import("../../hosts/xlsx/read-workbook");
  return readWorkbook(bytes);
}

async function readPage(bytes: Uint8Array): Promise<SourceWorkbook> {
  const text = await decode(bytes);
  const { readHtml } = await import("../../documents/html/read-html");
  return readHtml(text);
}

async function readText(bytes: Uint8Array): Promise<SourceWorkbook> {
  const text = await decode(bytes);
  const { readPlainText } = await import("../../documents/plain-text/read-plain-text");
  return readPlainText(text);
}

async function decode(bytes: Uint8Array): Promise<string> {
  if (bytes.length === 0) throw new UnreadableFile("empty");
  if (bytes.length > LARGEST_TEXT) throw new UnreadableFile("too-large");
  const { decodeText } = await import("../../documents/decode-text");
  return decodeText(bytes);
}
