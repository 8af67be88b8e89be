import { strToU8, zipSync } from "fflate";
import { readDocx } from "../../src/documents/docx/read-docx";
import { readHtml } from "../../src/documents/html/read-html";
import { readFixture } from "../support/read-fixture";
import { htmlToDocx } from "../support/html-to-docx";

const FIXTURES = ["chin-cot-loi.html", "muoi-cot-loi.html", "mau-57-sach.html"];
const ENCRYPTED = new Uint8Array([
  0xd0,
  0xcf,
  0x11,
  0xe0,
  0xa1,
  0xb1,
  0x1a,
  0xe1,
  ...[..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]),
]);

describe("readDocx", () => {
  it.each(FIXTURES)("reads the same rows as the page it was made from: %s", async (name) => {
    const html = readFixture(name);
    expect(await readDocx(htmlToDocx(html))).toEqual(readHtml(html));
  });

  it.each([
    ["an empty file", new Uint8Array(), "empty"],
    ["nothing but zeros", new Uint8Array(50_000_000), "empty"],
    ["a page named .docx", strToU8("<html><body>Kế hoạch</body></html>"), "not-a-document"],
    ["a document with a password", ENCRYPTED, "password-protected"],
    ["a zip of something else", zipSync({ "a.txt": strToU8("a") }), "not-a-document"],
    ["a truncated document", htmlToDocx("<p>Kế hoạch</p>").slice(0, 400), "damaged"],
  ])("refuses %s", async (_what, bytes, code) => {
    await expect(readDocx(bytes)).rejects.toMatchObject({ name: "UnreadableFile", code });
  });
});
