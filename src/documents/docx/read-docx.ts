import mammoth from "mammoth";
import { UnreadableFile } from "../../sheets/model/unreadable-file";
import type { SourceWorkbook } from "../../sheets/model/source-row";
import { readHtml } from "../html/read-html";
import { checkDocxPackage } from "./check-package";

/**
 * A Word document (.docx) through mammoth. Deleted text of tracked changes and page headers are
 * left out, as a reader of the document would not see them.
 * @throws UnreadableFile when the package is damaged or is not a Word document.
 */
export async function readDocx(bytes: Uint8Array): Promise<SourceWorkbook> {
  checkDocxPackage(bytes);
  return readHtml(await docxToHtml(bytes));
}

async function docxToHtml(bytes: Uint8Array): Promise<string> {
  try {
    const result = await mammoth.convertToHtml(inputOf(bytes), {
      ignoreEmptyParagraphs: false,
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: "" })),
    });
    return result.value;
  } catch (cause) {
    throw new UnreadableFile("damaged", { kind: "docx" }, { cause });
  }
}

/** Mammoth takes a Buffer in Node and an ArrayBuffer in a browser. */
function inputOf(bytes: Uint8Array) {
  const arrayBuffer = new Uint8Array(bytes).buffer;
  return typeof Buffer === "undefined" ? { arrayBuffer } : { buffer: Buffer.from(bytes) };
}
