export const SCHOOL_TYPES = [
  "mam_non",
  "tieu_hoc",
  "thcs",
  "thpt",
  "nhieu_cap",
  "gdtx",
  "gdnn_gdtx",
] as const;

export type SchoolType = (typeof SCHOOL_TYPES)[number];
