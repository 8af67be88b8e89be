import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";

const LICENSE_FILE = /^(licen[cs]e|copying|notice)\b/i;

/**
 * A package's name, version and licence, and the words of it that its authors ship.
 * @param {string} folder
 * @returns {{name: string, text: string}}
 */
export function licenseOf(folder) {
  const manifest = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  const { name, version, license = "see below", author } = manifest;
  const files = readdirSync(folder).filter((file) => LICENSE_FILE.test(file));
  const texts = files.map((file) => readFileSync(path.join(folder, file), "utf8").trim());
  return {
    name: `${name} ${version} (${license.type ?? license})`,
    text: texts.join("\n\n") || `No licence text is shipped. Author: ${personName(author)}.`,
  };
}

function personName(author) {
  return author?.name ?? author ?? "not named";
}
