import type { viPaneShell } from "../../vi/pane/shell";

export const enPaneShell: Readonly<Record<keyof typeof viPaneShell, string>> = {};
