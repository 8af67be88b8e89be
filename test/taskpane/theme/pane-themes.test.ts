import { PANE_THEMES } from "../../../src/taskpane/theme/pane-themes";

test.each(["light", "dark"] as const)("the %s theme keeps Vietnamese legible", (kind) => {
  const { fontSizeBase200, lineHeightBase200 } = PANE_THEMES[kind];
  expect([fontSizeBase200, lineHeightBase200]).toEqual(["13px", "18px"]);
});

test.each([
  ["light", "colorBrandBackground", "#2f5fa9"],
  ["dark", "colorBrandForeground1", "#95b3e2"],
  ["dark", "colorBrandForegroundLink", "#95b3e2"],
  ["dark", "colorCompoundBrandForeground1", "#95b3e2"],
  ["dark", "colorBrandForeground2", "#abc3e9"],
  ["dark", "colorCompoundBrandStroke", "#84a8df"],
] as const)("the %s theme's %s is %s", (kind, token, color) => {
  expect(PANE_THEMES[kind][token]).toBe(color);
});
