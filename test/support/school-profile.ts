import type { SchoolProfile } from "../../src/app/session/session-state";

/** A school that does not exist, about to insert the form of 2026. */
export const SCHOOL_PROFILE: SchoolProfile = {
  school: "Trường Tiểu học Suối Ngọc",
  schoolType: "tieu_hoc",
  authority: "UBND xã Tân Lộc Sơn",
  form: "tt57-2026-bieu2",
  catalog: "TT57-2026-II-PT",
  schoolYear: "2026-2027",
};
