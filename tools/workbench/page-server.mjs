import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import sirv from "sirv";
import { documentAddress } from "./document-address.mjs";

/** Another site must not read a school's file by giving its own name this computer's address. */
const OWN_NAME = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/**
 * Serves a built page and, where one is given, the one document that it is to open.
 * @param {string} folder
 * @param {string | null} file
 * @returns {import("node:http").Server}
 */
export function pageServer(folder, file) {
  const page = sirv(folder, { dev: true, etag: true });
  const documentPath = file === null ? null : `/${documentAddress(file)}`;
  return createServer((request, response) => {
    if (!OWN_NAME.test(request.headers.host ?? "")) response.writeHead(403).end();
    else if (request.url === documentPath) void sendDocument(file, response);
    else page(request, response);
  });
}

/** Read anew for each request: it may have been saved since. No browser may take it for a page. */
async function sendDocument(file, response) {
  const headers = { "content-type": "application/octet-stream", "cache-control": "no-store" };
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null) response.writeHead(404).end();
  else response.writeHead(200, headers).end(bytes);
}
