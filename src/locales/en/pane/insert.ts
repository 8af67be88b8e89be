import type { viPaneInsert } from "../../vi/pane/insert";

export const enPaneInsert: Readonly<Record<keyof typeof viPaneInsert, string>> = {};
