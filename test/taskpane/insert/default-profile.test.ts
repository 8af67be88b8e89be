import type { CatalogId } from "../../../src/domain/catalog/catalog-id";
import type { SchoolType } from "../../../src/domain/catalog/school-type";
import type { FormId } from "../../../src/domain/plan/form-id";
import type { CalendarDate } from "../../../src/domain/timeline/calendar-date";
import type { SchoolYear } from "../../../src/domain/timeline/school-year";
import { completeProfile, NO_CHOICES } from "../../../src/taskpane/insert/default-profile";
import { missingFields, profileOf } from "../../../src/taskpane/insert/missing-fields";
import { offeredSchoolYears } from "../../../src/taskpane/insert/offered-school-years";

const NOVEMBER = "2026-11-22" as CalendarDate;

test.each<[string, string, SchoolType, SchoolYear, CatalogId, FormId]>([
  [
    "Trường Tiểu học Lũng Hoa",
    "2026-11-22",
    "tieu_hoc",
    "2026-2027",
    "TT57-2026-II-PT",
    "tt57-2026-bieu2",
  ],
  ["Trường Mầm non 14", "2026-11-22", "mam_non", "2026-2027", "TT57-2026-I-MN", "tt57-2026-bieu2"],
  [
    "Trung tâm GDNN - GDTX Lục Ba",
    "2026-11-22",
    "gdnn_gdtx",
    "2026-2027",
    "TT57-2026-III-GDTX",
    "tt57-2026-bieu2",
  ],
  [
    "Trường TH&THCS Bình An",
    "2027-05-31",
    "nhieu_cap",
    "2026-2027",
    "TT57-2026-II-PT",
    "tt57-2026-bieu2",
  ],
  ["THCS Đồng Tâm", "2026-06-30", "thcs", "2025-2026", "TT18-2018-TRUNGHOC", "cv5932-9"],
  ["Trường Tiểu học Lũng Hoa", "2025-10-01", "tieu_hoc", "2025-2026", "TT17-2018-TH", "cv5932-9"],
])("%s on %s", (school, today, schoolType, schoolYear, catalog, form) => {
  const profile = completeProfile({ ...NO_CHOICES, school }, today as CalendarDate);
  expect(profile).toMatchObject({ schoolType, schoolYear, form, catalogInForce: true });
  expect(profile.catalog?.id).toBe(catalog);
});

test("a type that the name does not say is not guessed", () => {
  const profile = completeProfile({ ...NO_CHOICES, school: "Trường Hoa Ban" }, NOVEMBER);
  expect(profile).toMatchObject({ schoolType: null, catalog: null, catalogs: [] });
  expect(missingFields(profile)).toEqual(["schoolType"]);
  expect(profileOf(profile)).toBeNull();
});

test("what the user chose goes before what the name says", () => {
  const choices = {
    ...NO_CHOICES,
    school: "Trường Tiểu học Lũng Hoa",
    schoolType: "thcs" as const,
  };
  expect(completeProfile(choices, NOVEMBER).schoolType).toBe("thcs");
});

test("an earlier school year brings back the catalogue and form of its time", () => {
  const choices = { ...NO_CHOICES, schoolType: "mam_non", schoolYear: "2025-2026" } as const;
  const profile = completeProfile(choices, NOVEMBER);
  expect([profile.catalog?.id, profile.form]).toEqual(["TT19-2018-MN", "cv5932-9"]);
});

test("a chosen catalogue brings its form and is not said to be in force", () => {
  const choices = { ...NO_CHOICES, schoolType: "tieu_hoc", catalog: "TT17-2018-TH" } as const;
  const profile = completeProfile(choices, NOVEMBER);
  expect([profile.form, profile.catalogInForce]).toEqual(["cv5932-9", false]);
});

test("a catalogue chosen for another type of school is dropped", () => {
  const choices = { ...NO_CHOICES, schoolType: "mam_non", catalog: "TT17-2018-TH" } as const;
  expect(completeProfile(choices, NOVEMBER).catalog?.id).toBe("TT57-2026-I-MN");
});

test("continuing education before 2026 gets the only catalogue there is, named as out of its year", () => {
  const choices = { ...NO_CHOICES, schoolType: "gdtx", schoolYear: "2025-2026" } as const;
  const profile = completeProfile(choices, NOVEMBER);
  expect([profile.catalog?.id, profile.catalogInForce]).toEqual(["TT57-2026-III-GDTX", false]);
});

test("the profile is what stands in the form, without blanks around it", () => {
  const choices = {
    ...NO_CHOICES,
    school: " Trường Tiểu học Lũng Hoa ",
    authority: " UBND xã Mây ",
  };
  expect(profileOf(completeProfile(choices, NOVEMBER))).toEqual({
    school: "Trường Tiểu học Lũng Hoa",
    schoolType: "tieu_hoc",
    authority: "UBND xã Mây",
    form: "tt57-2026-bieu2",
    catalog: "TT57-2026-II-PT",
    schoolYear: "2026-2027",
    details: { address: "", place: "", signerTitle: [], signerName: "", recipients: [] },
  });
});

test("the years offered are the next, this and the last one", () => {
  expect(offeredSchoolYears(NOVEMBER)).toEqual(["2027-2028", "2026-2027", "2025-2026"]);
});
