import type { OfficeThemeColors } from "../../../src/taskpane/theme/theme-from-office";
import { themeFromOffice } from "../../../src/taskpane/theme/theme-from-office";

test.each<[OfficeThemeColors | null | undefined, "light" | "dark"]>([
  [undefined, "light"],
  [null, "light"],
  [{}, "light"],
  [{ isDarkTheme: true, bodyBackgroundColor: "#FFFFFF" }, "dark"],
  [{ isDarkTheme: false, bodyBackgroundColor: "#000000" }, "light"],
  [{ bodyBackgroundColor: "#262626" }, "dark"],
  [{ bodyBackgroundColor: "#F3F2F1" }, "light"],
  [{ bodyBackgroundColor: "#0000FF" }, "dark"],
  [{ bodyBackgroundColor: "#00FF00" }, "light"],
  [{ bodyBackgroundColor: "1F1F1F" }, "dark"],
  [{ bodyBackgroundColor: "white" }, "light"],
])("%j makes a %s pane", (theme, kind) => {
  expect(themeFromOffice(theme)).toBe(kind);
});
