import type { viPanePrint } from "../../vi/pane/print";

export const enPanePrint: Readonly<Record<keyof typeof viPanePrint, string>> = {
  "page.print": "Prepare to print",
  "home.print": "Prepare to print",

  "change.prepare-print": "Paper, row heights and page breaks set",
  "change.prepare-print-split":
    "Paper, row heights and page breaks set; rows too high that were split: {count}",
  "change.publish": "Sheet “{sheet}” added",
  "changeName.prepare-print": "prepare to print",
  "changeName.publish": "add sheet “{sheet}”",
  "failed.prepare-print": "Not prepared; the table is as before.",
  "failed.publish": "No copy was made; the table is as before.",
  "failed.check-print": "The print could not be looked over; nothing was changed.",
  "busy.check-print": "Looking over the print…",

  "print.noPlan": "This workbook has no plan to print yet.",
  "print.toPlan": "To the first page",
  "print.checking": "Looking over the print…",
  "print.pages": "Prints on {count} A4 landscape pages",
  "print.signature": "The signature is on page {page}.",
  "print.noSignature": "There is no signature block yet.",
  "print.ready": "The print is ready.",
  "print.howToPrint": "Press Ctrl+P to print. Nothing below keeps you from printing.",
  "print.howToPrintFile":
    "Save the file and print it with Excel or LibreOffice. Nothing below keeps you from printing.",
  "print.mended": "“Prepare to print” mends",
  "print.todo": "For you to look at",
  "print.note": "Good to know",
  "print.prepare": "Prepare to print",
  "print.recheck": "Look again",
  "print.done": "Done",

  "print.rows-clipped": "Sheet rows too low for their words: {count}.",
  "print.row-over-limit":
    "Sheet row {row} is higher than Excel allows. It will be split into rows that read back as one.",
  "print.row-over-limit-kept":
    "Sheet row {row} is too high for Excel to show all its words: shorten them, or make two tasks of it.",
  "print.helpers-printed": "The tracking columns are inside the print area.",
  "print.words-not-printed": "The print area does not match the document’s words.",
  "print.paper-differs":
    "Paper, orientation, margins or scale differ: A4 landscape, 30 mm left, one page wide.",
  "print.titles-differ": "The table heading is not repeated on every page.",
  "print.page-number-differs": "The page number is not at the top centre, hidden on page 1.",
  "print.breaks-differ": "The page breaks do not follow the present content.",
  "print.number-missing": "Number and symbol of the document are missing.",
  "print.date-missing": "Place or date is incomplete.",
  "print.signer-missing": "The signer’s title or name is missing.",
  "print.recipients-missing": "There are no recipients.",
  "print.end-mark-missing": "The text does not end with “./.”.",
  "print.clarify-open": "Places still to clarify: {count}.",
  "print.errors-open": "Errors left on the Check tab: {count}.",
  "print.rows-hidden": "Hidden rows that will not print: {count}.",
  "print.bare-heading":
    "What follows the table is longer than a page, so the table heading repeats above it. Shorten that text, or lower the blank rows for the signature, and prepare again.",

  "print.copy": "Copy for publication",
  "print.copyAbout": "A copy of only what is printed, to publish or send. The working plan stays.",
  "print.copyLeaves": "The copy leaves out:",
  "print.copyNotes":
    "The Notes column has words in {count} rows and is printed: look through it first.",
  "print.copyToFile": "Save the copy as a new file",
  "print.copyToSheet": "Add sheet “Bản công bố”",
  "print.copySheetHint":
    "The new sheet stands behind the plan. To send it, move it to a new workbook or save it as PDF.",
  "print.copySaved": "“{file}” was saved to the downloads folder.",

  "stripped.tracking": "tracking columns at the right: {count}",
  "stripped.sheets": "other sheets: {count}",
  "stripped.words-outside": "cells outside the print area: {count}",
  "stripped.hidden": "words of hidden cells: {count}",
  "stripped.formulas": "formulas (results stay): {count}",
  "stripped.rules": "drop-downs and conditional formats",
  "stripped.comments": "comments, notes, links, pictures (if any)",
};
