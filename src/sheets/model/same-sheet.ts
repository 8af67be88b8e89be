/** Whether two names are the same sheet to Excel, which knows no difference of case. */
export function isSameSheet(one: string, other: string): boolean {
  return one.normalize("NFC").toLowerCase() === other.normalize("NFC").toLowerCase();
}
