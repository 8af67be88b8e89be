import { UnreadableFile } from "../../sheets/model/unreadable-file";
import type { UnreadableCode } from "../../sheets/model/unreadable-file";
import { FILE_LIMITS } from "./file-limits";

const OLE_HEADER = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP_HEADER = [0x50, 0x4b];
const HEAD_BYTES = 4096;

/** Streams of an OLE file, whose names stand in it as UTF-16; the first one found decides. */
const OLE_STREAMS: readonly (readonly [name: string, code: UnreadableCode])[] = [
  ["EncryptedPackage", "password-protected"],
  ["EncryptionInfo", "password-protected"],
  ["Workbook", "old-xls"],
  ["WordDocument", "not-a-workbook"],
  ["Book", "old-xls"],
];

/** First words of text files that carry a workbook's name, by what they are. */
const TEXT_HEADS: readonly (readonly [head: RegExp, code: UnreadableCode])[] = [
  [/urn:schemas-microsoft-com:office:spreadsheet/, "old-xls"],
  [/^\s*<(?:!doctype html|html|head|meta|body|table|style|div)\b/i, "html-not-workbook"],
  [/^\s*<[^]*<(?:html|table)\b/i, "html-not-workbook"],
  [/^\s*mime-version:/i, "html-not-workbook"],
];

function startsWith(bytes: Uint8Array, header: readonly number[]): boolean {
  return header.every((byte, index) => bytes[index] === byte);
}

function oleCode(bytes: Uint8Array): UnreadableCode {
  const text = new TextDecoder("latin1").decode(bytes);
  const utf16 = (name: string) => [...name].join("\0");
  return OLE_STREAMS.find(([name]) => text.includes(utf16(name)))?.[1] ?? "not-a-workbook";
}

function headText(bytes: Uint8Array): string {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(utf16 ? "utf-16le" : "utf-8").decode(bytes.subarray(0, HEAD_BYTES));
}

function textCode(bytes: Uint8Array): UnreadableCode {
  const head = headText(bytes);
  return TEXT_HEADS.find(([pattern]) => pattern.test(head))?.[1] ?? "not-a-workbook";
}

/** Lets only zip files through, by their first bytes and not by their name; throws `UnreadableFile`. */
export function requireZip(bytes: Uint8Array): void {
  if (bytes.length > FILE_LIMITS.fileBytes) throw new UnreadableFile("too-large");
  if (startsWith(bytes, ZIP_HEADER)) return;
  if (!bytes.some((byte) => byte !== 0)) throw new UnreadableFile("empty");
  throw new UnreadableFile(startsWith(bytes, OLE_HEADER) ? oleCode(bytes) : textCode(bytes));
}
