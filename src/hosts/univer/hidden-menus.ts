import type { MenuConfig } from "@univerjs/ui";

/** What a file written by us would not keep. */
const NOT_KEPT = [
  "sheet.command.set-range-subscript",
  "sheet.command.set-range-superscript",
  "sheet.command.set-text-rotation",
  "sheet.contextMenu.permission",
  "sheet.command.add-range-protection-from-toolbar",
  "sheet.command.add-range-protection-from-sheet-bar",
  "sheet.command.change-sheet-protection-from-sheet-bar",
  "sheet.command.delete-worksheet-protection-from-sheet-bar",
  "sheet.menu.data-validation",
  "sheet.operation.open.conditional.formatting.panel",
  "sheet.menu.conditional-formatting",
];

/** What takes room from what a school needs, or clears a cell with one press beside it. */
const IN_THE_WAY = [
  "sheet.command.clear-selection-all",
  "sheet.command.set-range-font-increase",
  "sheet.command.set-range-font-decrease",
  "sheet.toolbar.text-to-number",
  "sheet.contextMenu.text-to-number",
  "base-ui.operation.toggle-shortcut-panel",
];

export const HIDDEN_MENUS: MenuConfig = Object.fromEntries(
  [...NOT_KEPT, ...IN_THE_WAY].map((id) => [id, { hidden: true }])
);
