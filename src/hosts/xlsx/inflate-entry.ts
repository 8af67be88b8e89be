import { Inflate } from "fflate";
import { UnreadableFile } from "../../sheets/model/unreadable-file";
import { FILE_LIMITS } from "./file-limits";
import type { ZipEntry } from "./zip-directory";

const LOCAL_HEADER_LENGTH = 30;
const STORED = 0;
const DEFLATED = 8;
/** Small steps, so that a bomb is noticed after few of them: deflate grows a byte to 1,032. */
const STEP = 4096;

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function checksum(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}

function packedBytes(zip: Uint8Array, entry: ZipEntry): Uint8Array {
  const nameLength = (zip[entry.offset + 26] ?? 0) + ((zip[entry.offset + 27] ?? 0) << 8);
  const extraLength = (zip[entry.offset + 28] ?? 0) + ((zip[entry.offset + 29] ?? 0) << 8);
  const start = entry.offset + LOCAL_HEADER_LENGTH + nameLength + extraLength;
  return zip.subarray(start, start + entry.packedSize);
}

/** Fills exactly the size the directory names; more or less than that is damage. */
function inflate(packed: Uint8Array, size: number): Uint8Array {
  const inflated = new Uint8Array(size);
  let filled = 0;
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length > size) throw new UnreadableFile("damaged");
    inflated.set(chunk, filled);
    filled += chunk.length;
  });
  for (let at = 0; at < packed.length; at += STEP) {
    stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  }
  if (filled !== size) throw new UnreadableFile("damaged");
  return inflated;
}

function unpack(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.method === STORED) return packed;
  if (entry.method !== DEFLATED) throw new UnreadableFile("damaged", { method: entry.method });
  try {
    return inflate(packed, entry.size);
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile("damaged", {}, { cause: error });
  }
}

/**
 * The content of one file of a zip, checked against its directory: never more bytes than it
 * names, whatever the packed data say, and with the right checksum. Throws `UnreadableFile`.
 */
export function inflateEntry(zip: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.encrypted) throw new UnreadableFile("password-protected");
  if (entry.size > FILE_LIMITS.partBytes) throw new UnreadableFile("too-large");
  const content = unpack(packedBytes(zip, entry), entry);
  if (checksum(content) !== entry.checksum) throw new UnreadableFile("damaged");
  return content;
}
