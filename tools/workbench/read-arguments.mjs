import path from "node:path";
import { MESSAGES } from "./messages.mjs";
import { whyNotOpened } from "./why-not-opened.mjs";

const OPTIONS = {
  "--open": { browser: true },
  "--no-open": { browser: false },
  "--check": { check: true, browser: false },
};

/**
 * What `npm start -- …` asks for. `browser` is `null` where nobody said whether to open one.
 * @param {readonly string[]} argv
 * @param {string} folder that relative names start from
 * @returns {{file: string | null, browser: boolean | null, check: boolean} | {refusal: string}}
 */
export function readArguments(argv, folder) {
  const options = argv.filter((word) => word.startsWith("--"));
  const files = argv.filter((word) => !word.startsWith("--"));
  if (!options.every((word) => Object.hasOwn(OPTIONS, word))) return { refusal: MESSAGES.usage };
  if (files.length > 1) return { refusal: `${MESSAGES.oneFile} ${MESSAGES.usage}` };

  const file = files.length === 1 ? path.resolve(folder, files[0]) : null;
  const refusal = file === null ? null : whyNotOpened(file);
  if (refusal !== null) return { refusal };
  const asked = { browser: null, check: false };
  return Object.assign(asked, ...options.map((word) => OPTIONS[word]), { file });
}
