import { UnreadableFile } from "../sheets/model/unreadable-file";
import type { Locale } from "../locales/locale";
import { refusalMessage } from "../locales/refusal-message";
import { workbookRefusalMessage } from "../locales/workbook-refusal-message";
import { WorkbookRefused } from "../sheets/model/workbook-refused";
import type { Arguments } from "./arguments";
import { localeOption, readArguments } from "./arguments";
import { CliError } from "./cli-error";
import { catalogCommand } from "./commands/catalog-command";
import { checkCommand } from "./commands/check-command";
import { demoCommand } from "./commands/demo-command";
import { importCommand } from "./commands/import-command";
import { newCommand } from "./commands/new-command";
import { parseCommand } from "./commands/parse-command";
import { printCommand } from "./commands/print-command";
import { publishCommand } from "./commands/publish-command";
import { rollupCommand } from "./commands/rollup-command";
import { ConsoleOutput } from "./console-output";
import type { Streams } from "./console-output";

/** A command does its work and gives the exit code: 0, or 1 when a check found errors. */
export type Command = (args: Arguments, output: ConsoleOutput) => number | Promise<number>;

const COMMANDS: Readonly<Record<string, Command>> = {
  new: newCommand,
  import: importCommand,
  check: checkCommand,
  rollup: rollupCommand,
  parse: parseCommand,
  catalog: catalogCommand,
  print: printCommand,
  publish: publishCommand,
  demo: demoCommand,
};

const BAD_USAGE = 2;

/**
 * Runs one command line. Bad usage, and files that cannot be read or written as they would have to be,
 * give one line on standard error and 2.
 */
export async function run(argv: readonly string[], streams: Streams): Promise<number> {
  let locale: Locale = argv.includes("en") && argv.includes("--lang") ? "en" : "vi";
  let file = "";
  try {
    const args = readArguments(argv);
    file = args.operands[0] ?? "";
    locale = localeOption(args.values.lang);
    const output = new ConsoleOutput(streams, locale, args.values.json);
    if (args.values.help || args.command === undefined) {
      output.say("usage");
      return args.values.help ? 0 : BAD_USAGE;
    }
    const command = COMMANDS[args.command];
    if (!command) throw new CliError("unknown-command", { command: args.command });
    return await command(args, output);
  } catch (error) {
    return refuse(error, file, new ConsoleOutput(streams, locale, true));
  }
}

function refuse(error: unknown, file: string, output: ConsoleOutput): number {
  if (error instanceof CliError) output.warn(error.key, error.params);
  else if (error instanceof UnreadableFile)
    output.warn("refused", { file, reason: refusalMessage(error, output.locale) });
  else if (error instanceof WorkbookRefused)
    output.warn("refused", { file, reason: workbookRefusalMessage(error, output.locale) });
  else throw error;
  return BAD_USAGE;
}
