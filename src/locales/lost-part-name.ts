import type { Locale } from "./locale";

/** Parts of a workbook that a new file does not carry over. */
export type LostPartKind =
  | "charts"
  | "pivot-tables"
  | "comments"
  | "images"
  | "macros"
  | "external-links"
  | "drop-downs"
  | "formulas-without-result"
  | "other";

const NAMES: Readonly<Record<Locale, Readonly<Record<LostPartKind, string>>>> = {
  vi: {
    charts: "biểu đồ",
    "pivot-tables": "bảng tổng hợp pivot",
    comments: "ghi chú trong ô",
    images: "hình ảnh",
    macros: "macro",
    "external-links": "liên kết tới tệp khác",
    "drop-downs": "danh sách chọn",
    "formulas-without-result": "công thức chưa tính",
    other: "thành phần khác",
  },
  en: {
    charts: "charts",
    "pivot-tables": "pivot tables",
    comments: "cell comments",
    images: "images",
    macros: "macros",
    "external-links": "links to other files",
    "drop-downs": "drop-down lists",
    "formulas-without-result": "formulas never computed",
    other: "other parts",
  },
};

export function lostPartName(kind: LostPartKind, locale: Locale): string {
  return NAMES[locale][kind];
}
