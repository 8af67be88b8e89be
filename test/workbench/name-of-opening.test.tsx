import { nameOfOpening } from "../../src/workbench/name-of-opening";

test.each([
  ["open/k%E1%BA%BF-ho%E1%BA%A1ch.docx", "kế-hoạch.docx"],
  ["open/100%.docx", "100%.docx"],
  ["http://[", "http://["],
  ["open/", "open/"],
])("%s is called %s", (address, name) => {
  expect(nameOfOpening({ kind: "address", address }, "vi")).toBe(name);
});
