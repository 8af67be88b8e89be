/**
 * Text of a file: by its byte order mark, the charset an HTML page declares, else UTF-8. Old
 * Vietnamese code pages other than windows-1258 are not recognised.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode(bytes, "utf-16le");
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode(bytes, "utf-16be");
  const head = decode(bytes.subarray(0, 2048), "latin1");
  const declared = /charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase();
  return decode(bytes, declared === "windows-1258" ? declared : "utf-8");
}

function decode(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}
