export type ThemeKind = "light" | "dark";

/** The part of `Office.OfficeTheme` that is looked at; programs leave parts of it out. */
export type OfficeThemeColors = {
  readonly isDarkTheme?: boolean;
  /** `#RRGGBB`. */
  readonly bodyBackgroundColor?: string;
};

const HEX_COLOR = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i;
/** Relative luminance of red, green and blue (WCAG 2.2), without its gamma: enough to halve. */
const WEIGHTS = [0.2126, 0.7152, 0.0722] as const;

/**
 * The pane's theme for `Office.context.officeTheme`. Programs that do not say whether theirs is dark
 * are judged by the colour they paint behind the pane; one that says nothing is taken as light.
 */
export function themeFromOffice(theme: OfficeThemeColors | null | undefined): ThemeKind {
  if (typeof theme?.isDarkTheme === "boolean") return theme.isDarkTheme ? "dark" : "light";
  const channels = HEX_COLOR.exec(theme?.bodyBackgroundColor ?? "")?.slice(1);
  if (channels === undefined) return "light";
  return lightnessOf(channels) < 0.5 ? "dark" : "light";
}

/** 0 for black, 1 for white. */
function lightnessOf(channels: readonly string[]): number {
  return WEIGHTS.reduce(
    (sum, weight, index) => sum + (weight * parseInt(channels[index] ?? "", 16)) / 255,
    0
  );
}
