import { documentAddress } from "./document-address.mjs";

/**
 * The address to open in a browser; src/workbench reads what it is to open from the query.
 * @param {number} port
 * @param {string | null} file
 * @returns {string}
 */
export function pageAddress(port, file) {
  const address = new URL(`http://localhost:${port}/`);
  if (file !== null) address.searchParams.set("open", documentAddress(file));
  return address.href;
}
