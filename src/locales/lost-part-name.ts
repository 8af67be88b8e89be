import type { LostKind } from "../sheets/model/lost-part";
import type { Locale } from "./locale";

const NAMES: Readonly<Record<Locale, Readonly<Record<LostKind, string>>>> = {
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

export function lostPartName(kind: LostKind, locale: Locale): string {
  return NAMES[locale][kind];
}
