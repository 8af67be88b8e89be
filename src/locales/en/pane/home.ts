import type { viPaneHome } from "../../vi/pane/home";

export const enPaneHome: Readonly<Record<keyof typeof viPaneHome, string>> = {};
