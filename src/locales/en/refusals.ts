import type { UnreadableCode } from "../../sheets/model/unreadable-file";

export const enRefusals: Readonly<Record<UnreadableCode, string>> = {
  empty: "The file has no content. Choose the file that holds the plan.",
  "not-a-workbook": "This is not an Excel workbook (.xlsx). Open it in Excel and save it as .xlsx.",
  "html-not-workbook":
    "This is a web page named .xlsx. Open it in Excel and save it as a real .xlsx workbook.",
  "old-xls": "Old Excel files (.xls) cannot be read. Open it in Excel and save it as .xlsx.",
  "password-protected": "The file has a password. Remove it in Excel and choose the file again.",
  damaged: "The file is damaged or incomplete. Fetch the original again and retry.",
  "too-large": "The file is too large for a plan. Copy the plan sheet into a new workbook.",
  "not-a-document": "This is not a Word document (.docx). Open it in Word and save it as .docx.",
  "no-plan-table":
    "No plan table was found: a heading row with columns such as “Công việc”, “Thời gian thực hiện”, “Kinh phí” was looked for and is not there.",
  garbled:
    "The text was damaged by scanning or recognition (lost accents, stray signs) and cannot be trusted for figures; nothing was corrected by guesswork. Use the original Word or Excel file.",
  "unsupported-type": "Only .docx, .xlsx, .html and .txt files can be read. Choose one of these.",
};
