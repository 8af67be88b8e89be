import type { IStyleData } from "@univerjs/core";
import { VerticalAlign } from "@univerjs/core";

/** How a cell without a style of its own looks, in every workbook of ours. */
export const DEFAULT_STYLE = {
  ff: "Times New Roman",
  fs: 12,
  vt: VerticalAlign.BOTTOM,
} satisfies IStyleData;
