import { unzipSync } from "fflate";
import { UnreadableFile } from "../../sheets/model/unreadable-file";

const LARGEST_UNPACKED = 200_000_000;
const ZIP = [0x50, 0x4b];
/** Compound files: documents with a password, and Word 97–2003. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
const ENCRYPTED = "EncryptedPackage";

/**
 * Looks at a package before it is unpacked.
 * @throws UnreadableFile for what is no Word document, needs a password or unpacks beyond reason.
 */
export function checkDocxPackage(bytes: Uint8Array): void {
  if (bytes.every((byte) => byte === 0)) throw new UnreadableFile("empty");
  if (startsWith(bytes, COMPOUND)) throw new UnreadableFile(compoundReason(bytes));
  if (!startsWith(bytes, ZIP)) throw new UnreadableFile("not-a-document");
  const names = new Set<string>();
  let unpacked = 0;
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.add(name);
        unpacked += originalSize;
        return false;
      },
    });
  } catch (cause) {
    throw new UnreadableFile("damaged", { kind: "docx" }, { cause });
  }
  if (unpacked > LARGEST_UNPACKED) throw new UnreadableFile("too-large");
  if (!names.has("word/document.xml")) throw new UnreadableFile("not-a-document");
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function compoundReason(bytes: Uint8Array): "password-protected" | "not-a-document" {
  const text = new TextDecoder("utf-16le").decode(bytes);
  return text.includes(ENCRYPTED) ? "password-protected" : "not-a-document";
}
