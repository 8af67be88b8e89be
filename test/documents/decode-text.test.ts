import { decodeText } from "../../src/documents/decode-text";

const WORDS = "Kế hoạch cải tiến";

describe("decodeText", () => {
  it.each([
    ["UTF-8", new TextEncoder().encode(WORDS)],
    ["UTF-8 with its mark", new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(WORDS)])],
    ["UTF-16 little endian", new Uint8Array([0xff, 0xfe, ...Buffer.from(WORDS, "utf16le")])],
    ["UTF-16 big endian", new Uint8Array([0xfe, 0xff, ...Buffer.from(WORDS, "utf16le").swap16()])],
  ])("reads %s", (_what, bytes) => {
    expect(decodeText(bytes)).toBe(WORDS);
  });

  it("reads the Vietnamese code page that a page declares", () => {
    const page = Buffer.from('<meta charset="windows-1258"><p>\xd0\xfd</p>', "latin1");
    expect(decodeText(page)).toContain("Đư");
  });
});
