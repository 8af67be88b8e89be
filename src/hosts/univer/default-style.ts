import type { IStyleData } from "@univerjs/core";
import { VerticalAlign } from "@univerjs/core";

/** How a cell without a style of its own looks, in every workbook of ours. */
export const DEFAULT_STYLE: IStyleData = {
  ff: "Times New Roman",
  fs: 12,
  vt: VerticalAlign.BOTTOM,
};
