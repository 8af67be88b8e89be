import type { Locale } from "../locales/locale";
import { cliMessage } from "../locales/cli-message";
import type { CliMessage } from "../locales/vi/cli";

export type Streams = {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
};

/** The one place that prints. With `json`, standard output carries one document and nothing else. */
export class ConsoleOutput {
  constructor(
    private readonly streams: Streams,
    readonly locale: Locale,
    private readonly json: boolean
  ) {}

  /** A line for the person at the screen; on standard error when standard output carries JSON. */
  say(key: CliMessage, params: Readonly<Record<string, string | number>> = {}): void {
    const line = `${cliMessage(key, params, this.locale)}\n`;
    if (this.json) this.streams.stderr(line);
    else this.streams.stdout(line);
  }

  /** A warning or reason, always on standard error. */
  warn(key: CliMessage, params: Readonly<Record<string, string | number>> = {}): void {
    this.streams.stderr(`${cliMessage(key, params, this.locale)}\n`);
  }

  document(value: unknown): void {
    this.streams.stdout(`${JSON.stringify(value, null, 2)}\n`);
  }
}
