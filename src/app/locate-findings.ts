import type { Finding } from "../domain/validation/finding";
import { findingMessage } from "../locales/finding-message";
import type { Locale } from "../locales/locale";
import type { AddressBook } from "../sheets/model/address-book";

/** A finding as it is shown: where, and in words. */
export type LocatedFinding = Finding & {
  readonly sheet: string;
  readonly cell: string;
  readonly message: string;
};

/** Gives every finding its cell and its wording. */
export function locateFindings<F extends Finding>(
  findings: readonly F[],
  addresses: AddressBook,
  locale: Locale
): (F & LocatedFinding)[] {
  return findings.map((finding) => ({
    ...finding,
    ...addresses.find(finding.at),
    message: findingMessage(finding, locale),
  }));
}
