/**
 * The four tables of a TrueType font that say how wide its characters are.
 * Layout of each: https://learn.microsoft.com/typography/opentype/spec/ (head, hhea, hmtx, cmap).
 */

const WINDOWS_UNICODE_BMP = { platform: 3, encoding: 1, format: 4 };

/** @returns {Map<string, DataView>} the font's tables by their four-letter tag */
function tablesOf(bytes) {
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = new Map();
  for (let index = 0; index < file.getUint16(4); index += 1) {
    const record = 12 + index * 16;
    const tag = String.fromCharCode(...bytes.subarray(record, record + 4));
    const start = bytes.byteOffset + file.getUint32(record + 8);
    tables.set(tag, new DataView(bytes.buffer, start, file.getUint32(record + 12)));
  }
  return tables;
}

/** @returns {DataView} the character map for Unicode's first plane; throws when there is none */
function unicodeMap(cmap) {
  for (let index = 0; index < cmap.getUint16(2); index += 1) {
    const record = 4 + index * 8;
    const offset = cmap.getUint32(record + 4);
    if (
      cmap.getUint16(record) === WINDOWS_UNICODE_BMP.platform &&
      cmap.getUint16(record + 2) === WINDOWS_UNICODE_BMP.encoding &&
      cmap.getUint16(offset) === WINDOWS_UNICODE_BMP.format
    ) {
      return new DataView(cmap.buffer, cmap.byteOffset + offset, cmap.getUint16(offset + 2));
    }
  }
  throw new Error("The font has no Unicode character map of format 4.");
}

/** @returns {(code: number) => number} glyph number of a character; 0 when the font lacks it */
function glyphLookup(map) {
  const doubledCount = map.getUint16(6);
  const ends = 14;
  const starts = ends + doubledCount + 2;
  const deltas = starts + doubledCount;
  const offsets = deltas + doubledCount;
  return (code) => {
    let segment = 0;
    while (map.getUint16(ends + segment) < code) segment += 2;
    const start = map.getUint16(starts + segment);
    if (code < start) return 0;
    const delta = map.getUint16(deltas + segment);
    const offset = map.getUint16(offsets + segment);
    if (offset === 0) return (code + delta) & 0xffff;
    const glyph = map.getUint16(offsets + segment + offset + (code - start) * 2);
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  };
}

/**
 * @param {Uint8Array} bytes a TrueType file
 * @returns {{unitsPerEm: number, advanceWidth: (code: number) => number | undefined}}
 *   widths in font units; `undefined` for a character the font lacks
 */
export function readFont(bytes) {
  const tables = tablesOf(bytes);
  const longMetrics = tables.get("hhea").getUint16(34);
  const glyphOf = glyphLookup(unicodeMap(tables.get("cmap")));
  const metrics = tables.get("hmtx");
  return {
    unitsPerEm: tables.get("head").getUint16(18),
    advanceWidth(code) {
      const glyph = glyphOf(code);
      return glyph === 0 ? undefined : metrics.getUint16(Math.min(glyph, longMetrics - 1) * 4);
    },
  };
}
