import { missingForLibreOffice } from "./libreoffice-available";
import { closeOffice } from "./office";

const INSTALL =
  "needs LibreOffice: apt-get install --no-install-recommends " +
  "libreoffice-calc python3-uno poppler-utils fonts-liberation2";
const SECONDS = 90;

/**
 * `describe` for tests that ask LibreOffice, which ends after the file's last test. Where it is missing they are
 * skipped, and their name says what to install.
 */
export function describeLibreOffice(name: string, tests: () => void): void {
  if (missingForLibreOffice.length > 0) {
    describe.skip(`${name} (${INSTALL}; missing: ${missingForLibreOffice.join(", ")})`, tests);
    return;
  }
  jest.setTimeout(SECONDS * 1000);
  // Of the whole file, so that its blocks share one LibreOffice.
  afterAll(closeOffice);
  describe(name, tests);
}
