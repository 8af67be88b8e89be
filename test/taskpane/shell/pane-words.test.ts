import { enPaneHome } from "../../../src/locales/en/pane/home";
import { enPaneInsert } from "../../../src/locales/en/pane/insert";
import { enPaneRefusals } from "../../../src/locales/en/pane/refusals";
import { enPaneRow } from "../../../src/locales/en/pane/row";
import { enPaneShell } from "../../../src/locales/en/pane/shell";
import { viPaneHome } from "../../../src/locales/vi/pane/home";
import { viPaneInsert } from "../../../src/locales/vi/pane/insert";
import { viPaneRefusals } from "../../../src/locales/vi/pane/refusals";
import { viPaneRow } from "../../../src/locales/vi/pane/row";
import { viPaneShell } from "../../../src/locales/vi/pane/shell";

const VI: Readonly<Record<string, string>> = {
  ...viPaneShell,
  ...viPaneHome,
  ...viPaneInsert,
  ...viPaneRefusals,
  ...viPaneRow,
};
const EN: Readonly<Record<string, string>> = {
  ...enPaneShell,
  ...enPaneHome,
  ...enPaneInsert,
  ...enPaneRefusals,
  ...enPaneRow,
};
const blanksOf = (text = "") => [...text.matchAll(/\{\w+\}/g)].map(String).sort();

test.each(Object.keys(VI))("%s has words with the same blanks in both languages", (key) => {
  expect(VI[key]).not.toBe("");
  expect(EN[key]).not.toBe("");
  expect(blanksOf(EN[key])).toEqual(blanksOf(VI[key]));
  expect(VI[key]).toBe(VI[key]?.normalize("NFC"));
});
