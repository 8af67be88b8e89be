import type { viPaneRefusals } from "../../vi/pane/refusals";

export const enPaneRefusals: Readonly<Record<keyof typeof viPaneRefusals, string>> = {};
