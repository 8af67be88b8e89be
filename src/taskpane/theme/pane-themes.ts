import type { Theme } from "@fluentui/react-components";
import { createDarkTheme, createLightTheme } from "@fluentui/react-components";
import { INK_BLUE } from "./ink-blue";
import type { ThemeKind } from "./theme-from-office";

/** Vietnamese stacks two marks on a letter: below 13 px they run together. */
const LEGIBLE_SIZES: Partial<Theme> = {
  fontSizeBase100: "12px",
  lineHeightBase100: "16px",
  fontSizeBase200: "13px",
  lineHeightBase200: "18px",
  fontSizeBase500: "18px",
  lineHeightBase500: "26px",
  fontSizeBase600: "24px",
  lineHeightBase600: "32px",
};

/** Fluent's own steps are too dark to be read as text on its dark grey. */
const LIGHTER_INK: Partial<Theme> = {
  colorBrandForeground1: INK_BLUE[120],
  colorBrandForeground2: INK_BLUE[130],
  colorBrandForegroundLink: INK_BLUE[120],
  colorCompoundBrandForeground1: INK_BLUE[120],
  colorCompoundBrandStroke: INK_BLUE[110],
};

const darkBase = createDarkTheme(INK_BLUE);

export const PANE_THEMES: Readonly<Record<ThemeKind, Theme>> = {
  light: { ...createLightTheme(INK_BLUE), ...LEGIBLE_SIZES },
  dark: {
    ...darkBase,
    ...LEGIBLE_SIZES,
    ...LIGHTER_INK,
    /** The mark of a question: its light step would be too dark here. */
    colorPalettePurpleBorderActive: darkBase.colorPalettePurpleForeground2,
  },
};
