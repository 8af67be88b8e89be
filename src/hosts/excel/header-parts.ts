/** A header or footer as Excel's page layout takes it, codes such as `&P` included. */
export type HeaderParts = {
  readonly left: string;
  readonly center: string;
  readonly right: string;
};

const PART = { L: "left", C: "center", R: "right" } as const;
/** Quoted font names are stepped over: `&"Courier,&Center"` starts no part. */
const CODE = /&"[^"]*"|&&|&([LCR])/g;

/** `&L5/2026&C&P` → left `5/2026`, center `&P`. What comes before any part stands in the middle. */
export function headerParts(code: string | undefined): HeaderParts {
  const parts = { left: "", center: "", right: "" };
  const text = code ?? "";
  let part: keyof HeaderParts = "center";
  let from = 0;
  for (const found of text.matchAll(CODE)) {
    const [whole, letter] = found;
    if (!letter) continue;
    parts[part] += text.slice(from, found.index);
    part = PART[letter as keyof typeof PART];
    from = found.index + whole.length;
  }
  parts[part] += text.slice(from);
  return parts;
}
