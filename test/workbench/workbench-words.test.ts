import { enWorkbench } from "../../src/locales/en/workbench";
import { viWorkbench } from "../../src/locales/vi/workbench";

const VI: Readonly<Record<string, string>> = viWorkbench;
const EN: Readonly<Record<string, string>> = enWorkbench;
const blanksOf = (text = "") => [...text.matchAll(/\{\w+\}/g)].map(String).sort();

test.each(Object.keys(VI))("%s has words with the same blanks in both languages", (key) => {
  expect(VI[key]).not.toBe("");
  expect(EN[key]).not.toBe("");
  expect(blanksOf(EN[key])).toEqual(blanksOf(VI[key]));
  expect(VI[key]).toBe(VI[key]?.normalize("NFC"));
});
