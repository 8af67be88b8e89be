import type { CellStyle } from "../model/cell-style";

const centered = { horizontal: "center", vertical: "middle" } as const;

/** Of who signs a report, and of the words around the titles. */
export const SIGNATURE_STYLES: { readonly title: CellStyle; readonly small: CellStyle } = {
  title: { ...centered, font: { size: 11, bold: true } },
  small: { ...centered, font: { size: 10.5, italic: true } },
};
