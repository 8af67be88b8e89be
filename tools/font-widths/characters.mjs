/** Blocks of characters that Vietnamese office text is written with, first and last code point. */
export const CHARACTER_BLOCKS = [
  { name: "Basic Latin", first: 0x0020, last: 0x007e },
  { name: "Latin-1 Supplement", first: 0x00a0, last: 0x00ff },
  { name: "Latin Extended-A", first: 0x0100, last: 0x017f },
  { name: "Latin Extended-B (Ơ ơ Ư ư)", first: 0x0180, last: 0x01cf },
  { name: "Combining marks that have no composed form", first: 0x0300, last: 0x0331 },
  { name: "Latin Extended Additional (Ạ to ỹ)", first: 0x1e00, last: 0x1eff },
  { name: "General Punctuation", first: 0x2000, last: 0x205e },
  { name: "Superscripts and Subscripts", first: 0x2070, last: 0x208e },
  { name: "Dong sign and euro sign", first: 0x20ab, last: 0x20ac },
  { name: "Letterlike Symbols (№ ™)", first: 0x2116, last: 0x2122 },
  { name: "Arrows", first: 0x2190, last: 0x2195 },
  { name: "Mathematical Operators (− √ ∞ ≈ ≠ ≤ ≥)", first: 0x2200, last: 0x2265 },
  { name: "Box Drawing (─ │)", first: 0x2500, last: 0x2502 },
  { name: "Geometric Shapes (■ ▲ ► ▼ ○ ●)", first: 0x25a0, last: 0x25e6 },
];
