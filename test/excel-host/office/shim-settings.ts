import type { ShimSettings } from "./native-shim";

/** What a test can say about the emulated Excel as a program. */
export type ExcelOptions = {
  /** Version of the requirement set ExcelApi; at most 1.15, which the npm office.js ends at. */
  readonly excelApi?: string;
  readonly locale?: string;
  readonly theme?: "light" | "dark";
};

export const DEFAULT_EXCEL_API = "1.15";

const THEMES = {
  light: {
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0x262626,
    controlBackgroundColor: 0xffffff,
    controlForegroundColor: 0x262626,
  },
  dark: {
    bodyBackgroundColor: 0x262626,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x333333,
    controlForegroundColor: 0xffffff,
  },
} as const;

export function shimSettings(options: ExcelOptions): ShimSettings {
  return {
    locale: options.locale ?? "vi-vn",
    requirements: {
      ExcelApi: options.excelApi ?? DEFAULT_EXCEL_API,
      DelayForCellEdit: "1.1",
      DialogApi: "1.2",
      RibbonApi: "1.2",
      SharedRuntime: "1.1",
      Settings: "1.1",
    },
    theme: THEMES[options.theme ?? "light"],
  };
}
