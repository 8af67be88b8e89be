import type { CliMessage } from "../locales/vi/cli";

/** Bad usage, or a file that cannot be opened or written: ends the run with exit code 2. */
export class CliError extends Error {
  constructor(
    readonly key: CliMessage,
    readonly params: Readonly<Record<string, string | number>> = {}
  ) {
    super(key);
    this.name = "CliError";
  }
}
