import type { viPaneInsert } from "../../vi/pane/insert";

export const enPaneInsert: Readonly<Record<keyof typeof viPaneInsert, string>> = {
  "insert.school": "School name",
  "insert.schoolRequired": "Give the full name, as on the seal.",
  "insert.schoolType": "Level",
  "insert.chooseSchoolType": "Choose a level",
  "insert.schoolTypeRequired": "Choose a level.",
  "insert.schoolYear": "School year",
  "insert.authority": "Authority",
  "insert.authorityHint": "Printed at the top left of the document.",
  "insert.form": "Form",
  "insert.form2026Hint": "Chosen because schools use this form from {effectiveDate}.",
  "insert.form2018Hint": "Chosen because school year {year} still follows this form.",
  "insert.catalog": "Catalogue of criteria",
  "insert.catalogHint": "Chosen for {level}, school year {year}.",
  "insert.catalogAfterType": "Follows the level",
  "insert.catalogOutOfYear":
    "This catalogue was not in force in {year}. The one of that time is not included.",
  "insert.withCircular": "{name}, {circular}",
  "insert.sheets": "Sheets to be added: {count}",
  "insert.place": "Placed after sheet “{sheet}”. Existing sheets stay as they are.",
  "insert.missing": "Still to be filled in ({count}):",
  "insert.submit": "Insert plan table",
  "insert.cancel": "Cancel",
  "insert.hasPlan": "This workbook has a plan already",
  "insert.hasPlanAdvice":
    "The plan on sheet “{sheet}” stays as it is. For another plan, open a new workbook.",
  "insert.seePlan": "Show the existing plan",

  "schoolType.mam_non": "Preschool",
  "schoolType.tieu_hoc": "Primary",
  "schoolType.thcs": "Lower secondary",
  "schoolType.thpt": "Upper secondary",
  "schoolType.nhieu_cap": "Several levels",
  "schoolType.gdtx": "Continuing",
  "schoolType.gdnn_gdtx": "Vocational and continuing",
};
