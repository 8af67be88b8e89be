import type { Locale } from "../locales/locale";
import type { UnsupportedReason } from "../locales/unsupported-message";
import { unsupportedMessage } from "../locales/unsupported-message";

type UnsupportedNoticeProps = {
  readonly reason: UnsupportedReason;
  readonly locale: Locale;
};

/** Stands in place of the pane; plain HTML, so that nothing else has to be loaded. */
export function UnsupportedNotice({ reason, locale }: UnsupportedNoticeProps) {
  const { title, advice } = unsupportedMessage(reason, locale);
  return (
    <main className="notice">
      <h1>{title}</h1>
      <p>{advice}</p>
    </main>
  );
}
