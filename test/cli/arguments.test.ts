import {
  catalogOption,
  choice,
  formOption,
  localeOption,
  readArguments,
  required,
  schoolYearOption,
} from "../../src/cli/arguments";
import type { CliMessage } from "../../src/locales/vi/cli";

const refusal = (key: CliMessage) => expect.objectContaining({ name: "CliError", key }) as Error;

describe("readArguments", () => {
  it("takes command, operands and options in any order", () => {
    const args = readArguments([
      "import",
      "--json",
      "kế hoạch.docx",
      "-o",
      "ra.xlsx",
      "--form=cv5932-9",
    ]);
    expect(args).toMatchObject({
      command: "import",
      operands: ["kế hoạch.docx"],
      values: { json: true, output: "ra.xlsx", form: "cv5932-9", help: false },
    });
  });

  it("has no command where none is given", () => {
    expect(readArguments([])).toMatchObject({ command: undefined, operands: [] });
  });

  it.each([
    [
      ["money", "-5 triệu"],
      ["money", "-5 triệu"],
    ],
    [
      ["time", "- Tháng 9/2024"],
      ["time", "- Tháng 9/2024"],
    ],
    [
      ["money", "--- chưa rõ"],
      ["money", "--- chưa rõ"],
    ],
    [
      ["money", "-"],
      ["money", "-"],
    ],
    [
      ["money", "= 3 gói"],
      ["money", "= 3 gói"],
    ],
    [
      ["money", ""],
      ["money", ""],
    ],
  ])("takes the words of parse %j as they are", (argv, operands) => {
    const args = readArguments(["parse", ...argv, "--unit", "trieu"]);
    expect(args.operands).toEqual(operands);
    expect(args.values.unit).toBe("trieu");
  });

  it.each([
    ["an option that does not exist", ["check", "--nhanh"]],
    ["a dash before a file", ["check", "-a.xlsx"]],
    ["an option without its value", ["new", "--form"]],
    ["a value for a switch", ["check", "a.xlsx", "--json=1"]],
    ["an unknown option of parse", ["parse", "money", "--don-vi", "trieu"]],
  ])("refuses %s", (_what, argv) => {
    expect(() => readArguments(argv)).toThrow(refusal("unknown-option"));
  });
});

describe("options", () => {
  it("are absent or take their default where they are not given", () => {
    expect([formOption(undefined), catalogOption(undefined), schoolYearOption(undefined)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(localeOption(undefined)).toBe("vi");
  });

  it.each([
    [() => formOption("tt57-2026-bieu2"), "tt57-2026-bieu2"],
    [() => catalogOption("TT19-2018-MN"), "TT19-2018-MN"],
    [() => schoolYearOption("2026 – 2027"), "2026-2027"],
    [() => localeOption("en"), "en"],
    [() => required("year", "2026-2027"), "2026-2027"],
  ])("%s", (read, value) => {
    expect(read()).toBe(value);
  });

  it.each<[() => unknown, CliMessage]>([
    [() => formOption("TT57-2026-BIEU2"), "bad-choice"],
    [() => catalogOption("TT17-2018"), "bad-choice"],
    [() => localeOption("fr"), "bad-choice"],
    [() => schoolYearOption("2026"), "bad-school-year"],
    [() => schoolYearOption("2026-2028"), "bad-school-year"],
    [() => required("year", undefined), "missing-option"],
    [() => choice("unit", "", ["trieu"]), "bad-choice"],
  ])("refuse %s with %s", (read, key) => {
    expect(read).toThrow(refusal(key));
  });

  it("name the choices there are", () => {
    expect(() => choice("unit", "ty", ["trieu", "dong"])).toThrow(
      expect.objectContaining({
        params: { option: "unit", value: "ty", choices: "trieu, dong" },
      }) as Error
    );
  });
});
