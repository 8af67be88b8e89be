import type { viPaneCriteria } from "../../vi/pane/criteria";

export const enPaneCriteria: Readonly<Record<keyof typeof viPaneCriteria, string>> = {};
