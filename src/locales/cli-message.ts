import { enCli } from "./en/cli";
import { fillTemplate } from "./fill-template";
import type { Locale } from "./locale";
import type { CliMessage } from "./vi/cli";
import { viCli } from "./vi/cli";

export function cliMessage(
  key: CliMessage,
  params: Readonly<Record<string, string | number>>,
  locale: Locale
): string {
  return fillTemplate((locale === "vi" ? viCli : enCli)[key], params);
}
