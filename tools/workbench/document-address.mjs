import path from "node:path";

/**
 * Where the page finds the document it is to open, relative to the page.
 * @param {string} file
 * @returns {string}
 */
export function documentAddress(file) {
  return `open/${encodeURIComponent(path.basename(file))}`;
}
