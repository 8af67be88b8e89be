import { typedNumber } from "../../../src/hosts/univer/typed-number";

describe("what digits mean as Vietnamese schools type them", () => {
  it.each([
    ["45.000", "45000"],
    ["1.500.000", "1500000"],
    [" 12.500.000,5 ", "12500000.5"],
    ["0,5", "0.5"],
    ["-1.000", "-1000"],
  ])("%s is the number %s", (text, digits) => {
    expect(typedNumber(text)).toEqual({ kind: "digits", digits });
  });

  it.each([
    ["15/9/2026", "2026-09-15"],
    ["10/3/2027", "2027-03-10"],
    ["01-02-2027", "2027-02-01"],
  ])("%s is the day %s", (text, day) => {
    expect(typedNumber(text)).toEqual({ kind: "day", day });
  });

  it.each(["1.10", "3.2.1", "15.9", "1.10.2026", "9/20/2026", "31/2/2027"])(
    "%s stays letters",
    (text) => {
      expect(typedNumber(text)).toEqual({ kind: "letters" });
    }
  );

  it.each(["45000", "15/9", "- Dự giờ", "50%", "216,000 triệu", ""])(
    "%j is for the grid to read",
    (text) => {
      expect(typedNumber(text)).toEqual({ kind: "as-typed" });
    }
  );
});
