/** The number of a section as printed: Roman ("IV") or Arabic ("4"). */
export type SectionNumber = { readonly value: number; readonly roman: boolean };

const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"] as const;

/** `null` for what is neither an Arabic number nor a Roman one up to XII. */
export function readSectionNumber(printed: string): SectionNumber | null {
  if (/^\d{1,2}$/.test(printed)) return { value: Number(printed), roman: false };
  const index = ROMAN.findIndex((number) => number === printed);
  return index === -1 ? null : { value: index + 1, roman: true };
}

export function writeSectionNumber({ value, roman }: SectionNumber): string {
  return (roman ? ROMAN[value - 1] : undefined) ?? String(value);
}
