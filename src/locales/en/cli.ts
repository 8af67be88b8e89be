import type { CliMessage } from "../vi/cli";

export const enCli: Readonly<Record<CliMessage, string>> = {
  usage: `caitien: education quality improvement plans

  caitien new --form FORM --catalog CATALOG --year YEAR [--school NAME] -o FILE.xlsx
  caitien import FILE.(docx|html|xlsx|txt) [--form FORM] [--catalog CATALOG] [--year YEAR] -o FILE.xlsx [--json]
  caitien check FILE.xlsx [--json]
  caitien rollup FILE.xlsx -o FILE.xlsx [--json]
  caitien print FILE.xlsx -o FILE.xlsx [--json]
  caitien publish FILE.xlsx -o FILE.xlsx [--json]
  caitien parse money TEXT [--unit trieu|nghin|dong] --json
  caitien parse time TEXT --school-year YEAR --json
  caitien catalog [ID] [--search WORDS] --json

Add --lang en for English. Exit codes: 0 done, 1 check found errors, 2 bad usage or unreadable file.`,
  "unknown-command": "There is no command “{command}”. See caitien --help.",
  "unknown-option": "Bad usage: {reason}. See caitien --help.",
  "missing-file": "Name the file to read. See caitien --help.",
  "one-file": "One file at a time; leave out: {files}.",
  "missing-output": "Say where to write: add -o FILE.xlsx.",
  "missing-option": "--{option} is missing. See caitien --help.",
  "bad-choice": "--{option} does not take “{value}”. Choose one of: {choices}.",
  "bad-school-year": "“{value}” is not a school year. Write it like 2026-2027.",
  "file-not-found": "There is no file “{file}”. Check its name and folder.",
  "file-not-readable": "The file “{file}” could not be opened ({reason}).",
  "cannot-write": "The file “{file}” could not be written ({reason}).",
  "output-is-input":
    "The output is the file being read. Choose another name: it is never overwritten.",
  "output-not-xlsx": "The output's name must end in .xlsx.",
  refused: "{file}: {reason}",
  "kept-previous": "{file} existed already and was kept as {backup}.",
  "not-carried": "Not carried into the new file (still in the original): {parts}.",
  "other-sheets": "other sheets: {sheets}",
  "read-heading": "{file}: form {form}, catalogue {catalog}, school year {schoolYear}.",
  school: "School: {school}.",
  rows: "{count} plan rows were read.",
  "findings-count": "Check: {errors} errors, {warnings} warnings, {hints} hints.",
  "finding-line": "  {mark} {sheet}!{cell}: {message}",
  "more-findings": "  … and {count} more, see the sheet Kiểm tra in the file.",
  total: "Total determined budget: {amount} (from {count} rows with an amount).",
  "left-out-none": "Every row is in the total.",
  "left-out": "{count} rows are not in the total:",
  "left-out-line": "  - Row {row} (cell {cell}): {state}, in words “{words}”.",
  written: "Written: {file}",
  created: "An empty plan was created: {file}",
  "no-findings": "Nothing needs attention.",
  "print-pages": "Prints on {count} A4 landscape pages; the signature is on page {page}.",
  "print-pages-unsigned": "Prints on {count} A4 landscape pages. There is no signature block yet.",
  "print-item": "  - {cell}: {message}",
  published: "The copy for publication leaves out: {parts}.",
  "published-notes":
    "The Notes column has words in {count} rows and is printed: look through it first.",
  "unknown-school-year": "unknown",
};
