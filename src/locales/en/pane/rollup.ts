import type { viPaneRollup } from "../../vi/pane/rollup";

export const enPaneRollup: Readonly<Record<keyof typeof viPaneRollup, string>> = {};
