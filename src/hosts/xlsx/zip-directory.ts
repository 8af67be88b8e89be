import { UnreadableFile } from "../../sheets/model/unreadable-file";
import { FILE_LIMITS } from "./file-limits";

/** One file of a zip, as its central directory describes it; `offset` is its local header. */
export type ZipEntry = {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  readonly offset: number;
};

const END_OF_DIRECTORY = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const DIRECTORY_ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;
const IN_ZIP64_FIELD = 0xffffffff;
const ZIP64_FIELD = 1;
const ENCRYPTED_FLAG = 1;

function findEnd(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw new UnreadableFile("damaged");
}

/** Zip64 numbers in the order they are stored, for the fields that say they stand there. */
function zip64Numbers(view: DataView, from: number, length: number): number[] {
  const end = from + length;
  for (let at = from; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== ZIP64_FIELD) continue;
    const count = Math.floor(view.getUint16(at + 2, true) / 8);
    return Array.from({ length: count }, (_, index) =>
      Number(view.getBigUint64(at + 4 + index * 8, true))
    );
  }
  return [];
}

function readEntry(view: DataView, at: number): { entry: ZipEntry; next: number } {
  if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new UnreadableFile("damaged");
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const nameStart = at + ENTRY_LENGTH;
  const nameBytes = new Uint8Array(view.buffer, view.byteOffset + nameStart, nameLength);
  const large = zip64Numbers(view, nameStart + nameLength, extraLength);
  const number = (offset: number) => {
    const value = view.getUint32(at + offset, true);
    return value === IN_ZIP64_FIELD ? (large.shift() ?? value) : value;
  };
  // The order in which zip64 numbers are stored: size, packed size, offset.
  const size = number(24);
  const packedSize = number(20);
  const entry = {
    name: new TextDecoder().decode(nameBytes).replaceAll("\\", "/"),
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & ENCRYPTED_FLAG) !== 0,
    checksum: view.getUint32(at + 16, true),
    packedSize,
    size,
    offset: number(42),
  };
  const next = nameStart + nameLength + extraLength + view.getUint16(at + 32, true);
  return { entry, next };
}

/**
 * The files of a zip without inflating any. Throws `UnreadableFile`: `damaged` for a file cut off
 * before its directory, `too-large` for too many entries.
 */
export function zipDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > FILE_LIMITS.parts) throw new UnreadableFile("too-large");
  const entries: ZipEntry[] = [];
  try {
    for (let at = view.getUint32(end + 16, true); entries.length < count;) {
      const { entry, next } = readEntry(view, at);
      entries.push(entry);
      at = next;
    }
  } catch (error) {
    if (error instanceof RangeError) throw new UnreadableFile("damaged", {}, { cause: error });
    throw error;
  }
  return entries;
}
