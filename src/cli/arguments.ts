import { parseArgs } from "node:util";
import type { CatalogId } from "../domain/catalog/catalog-id";
import { CATALOG_IDS } from "../domain/catalog/catalog-id";
import { FORM_IDS } from "../domain/plan/form-id";
import type { FormId } from "../domain/plan/form-id";
import { readSchoolYear } from "../domain/timeline/read-school-year";
import type { SchoolYear } from "../domain/timeline/school-year";
import { LOCALES } from "../locales/locale";
import type { Locale } from "../locales/locale";
import { CliError } from "./cli-error";

const OPTIONS = {
  form: { type: "string" },
  catalog: { type: "string" },
  year: { type: "string" },
  "school-year": { type: "string" },
  school: { type: "string" },
  output: { type: "string", short: "o" },
  unit: { type: "string" },
  search: { type: "string" },
  lang: { type: "string" },
  json: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
} as const;

export type Arguments = {
  readonly command: string | undefined;
  /** What follows the command: a file, or the words to parse. */
  readonly operands: readonly string[];
  readonly values: ReturnType<typeof parse>["values"];
};

/** @throws CliError for an option that does not exist. */
export function readArguments(argv: readonly string[]): Arguments {
  try {
    const { values, positionals } = parse(argv);
    const [command, ...operands] = positionals;
    return { command, operands, values };
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split(". ")[0] ?? "") : String(error);
    throw new CliError("unknown-option", { reason });
  }
}

/** Words to be parsed may begin with a dash ("- Tháng 9"): what is no option is an operand. */
function parse(argv: readonly string[]) {
  const isWords = (arg: string) => /^-/.test(arg) && !/^(--[a-z][a-z-]*(=.*)?|-[oh])$/s.test(arg);
  const words = argv[0] === "parse" ? argv.filter(isWords) : [];
  const args = argv.filter((arg) => !words.includes(arg));
  const parsed = parseArgs({ args, options: OPTIONS, allowPositionals: true, strict: true });
  return { values: parsed.values, positionals: [...parsed.positionals, ...words] };
}

/** @throws CliError for more than one file: the others would be passed over in silence. */
export function onlyFile([file, ...others]: readonly string[]): string | undefined {
  if (others.length > 0) throw new CliError("one-file", { files: others.join(", ") });
  return file;
}

export function localeOption(value: string | undefined): Locale {
  return value === undefined ? "vi" : choice("lang", value, LOCALES);
}

export function formOption(value: string | undefined): FormId | undefined {
  return value === undefined ? undefined : choice("form", value, FORM_IDS);
}

export function catalogOption(value: string | undefined): CatalogId | undefined {
  return value === undefined ? undefined : choice("catalog", value, CATALOG_IDS);
}

/** @throws CliError for words that are no school year. */
export function schoolYearOption(value: string | undefined): SchoolYear | undefined {
  if (value === undefined) return undefined;
  const year = readSchoolYear(value);
  if (year === null) throw new CliError("bad-school-year", { value });
  return year;
}

/** @throws CliError for a value that is none of the choices. */
export function choice<T extends string>(option: string, value: string, choices: readonly T[]): T {
  const found = choices.find((known) => known === value);
  if (found === undefined)
    throw new CliError("bad-choice", { option, value, choices: choices.join(", ") });
  return found;
}

/** @throws CliError when the option is missing. */
export function required<T>(option: string, value: T | undefined): T {
  if (value === undefined) throw new CliError("missing-option", { option });
  return value;
}
