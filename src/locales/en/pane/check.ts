import type { viPaneCheck } from "../../vi/pane/check";

export const enPaneCheck: Readonly<Record<keyof typeof viPaneCheck, string>> = {};
