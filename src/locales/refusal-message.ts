import type { UnreadableFile } from "../sheets/model/unreadable-file";
import { enRefusals } from "./en/refusals";
import { fillTemplate } from "./fill-template";
import type { Locale } from "./locale";
import { viRefusals } from "./vi/refusals";

/** One sentence that says why a file cannot be read and what to do. */
export function refusalMessage(
  { code, params }: Pick<UnreadableFile, "code" | "params">,
  locale: Locale
): string {
  return fillTemplate((locale === "vi" ? viRefusals : enRefusals)[code], params);
}
