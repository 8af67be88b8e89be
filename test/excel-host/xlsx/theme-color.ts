/** The Office theme of 2013: what a theme colour without tint is, in the order of its numbers. */
const THEME = "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47".split(" ");

export type FileColor = { readonly argb?: string; readonly theme?: number };

/** `#RRGGBB`; `null` for a colour of the old palette or none. */
export function colorOf(color: FileColor | undefined): string | null {
  if (color?.argb !== undefined) return `#${color.argb.slice(-6).toUpperCase()}`;
  const themed = color?.theme === undefined ? undefined : THEME[color.theme];
  return themed === undefined ? null : `#${themed}`;
}

export const argbOf = (color: string): { argb: string } => ({ argb: `FF${color.slice(1)}` });
