import type { viPaneImport } from "../../vi/pane/import";

export const enPaneImport: Readonly<Record<keyof typeof viPaneImport, string>> = {};
