import type { LostKind } from "../sheets/model/lost-part";
import type { Locale } from "./locale";

const NAMES: Readonly<Record<Locale, Readonly<Record<LostKind, string>>>> = {
  vi: {
    charts: "biểu đồ",
    "pivot-tables": "bảng tổng hợp pivot",
    tables: "bảng lọc dạng Table",
    comments: "ghi chú trong ô",
    images: "hình ảnh",
    macros: "macro",
    "external-links": "liên kết tới tệp khác",
    hyperlinks: "liên kết",
    "named-ranges": "tên vùng",
    "drop-downs": "danh sách chọn",
    "input-rules": "quy tắc và lời nhắc nhập liệu",
    "conditional-formats": "định dạng có điều kiện",
    "filter-criteria": "điều kiện lọc",
    formulas: "công thức đặc biệt (chỉ giữ kết quả)",
    "formulas-without-result": "công thức chưa tính",
    "rich-text": "chữ nhiều kiểu trong một ô",
    "cell-looks": "kiểu trang trí ô ít gặp",
    outlines: "nhóm dòng, nhóm cột",
    "page-setup": "khổ giấy và thiết lập in riêng",
    protection: "bảo vệ trang tính",
    other: "thành phần khác",
  },
  en: {
    charts: "charts",
    "pivot-tables": "pivot tables",
    tables: "Excel tables",
    comments: "cell comments",
    images: "images",
    macros: "macros",
    "external-links": "links to other files",
    hyperlinks: "hyperlinks",
    "named-ranges": "named ranges",
    "drop-downs": "drop-down lists",
    "input-rules": "data entry rules and prompts",
    "conditional-formats": "conditional formats",
    "filter-criteria": "filter criteria",
    formulas: "special formulas (results are kept)",
    "formulas-without-result": "formulas never computed",
    "rich-text": "mixed formatting within a cell",
    "cell-looks": "unusual cell formatting",
    outlines: "row and column groups",
    "page-setup": "paper size and print settings",
    protection: "sheet protection",
    other: "other parts",
  },
};

export function lostPartName(kind: LostKind, locale: Locale): string {
  return NAMES[locale][kind];
}
