import { MESSAGES } from "./messages.mjs";

const REFERENCED = /<(?:script|link)\b[^>]*?\b(?:src|href)="?([^">\s]+)/g;

/**
 * Fetches a page, what it refers to and the document it is to open, as a browser would.
 * @param {string} address
 * @param {(line: string) => void} say
 * @returns {Promise<boolean>} whether everything was there
 */
export async function checkPage(address, say) {
  const page = await fetch(address);
  const found = Array.from((await page.text()).matchAll(REFERENCED), ([, file]) => file);
  const document = new URL(address).searchParams.get("open");
  const files = document === null ? found : [...found, document];
  const answers = await Promise.all(files.map((file) => fetchWhole(new URL(file, address), say)));
  const hasScript = found.some((file) => file.endsWith(".js"));
  if (!hasScript) say(MESSAGES.noScripts);
  return page.ok && hasScript && answers.every((ok) => ok);
}

async function fetchWhole(url, say) {
  const response = await fetch(url);
  const { byteLength } = await response.arrayBuffer();
  const { pathname } = url;
  if (response.ok) say(MESSAGES.fetched(pathname, Math.ceil(byteLength / 1000)));
  else say(MESSAGES.notFetched(pathname, response.status));
  return response.ok;
}
