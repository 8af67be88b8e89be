/**
 * `npm start [-- FILE]`: builds the workbench, serves it on this computer and opens it.
 * `--check` fetches the page from its own server instead, and ends.
 */
import open from "open";
import { buildPage } from "./build-page.mjs";
import { checkPage } from "./check-page.mjs";
import { listenOnFreePort } from "./listen-on-free-port.mjs";
import { MESSAGES } from "./messages.mjs";
import { opensBrowser } from "./opens-browser.mjs";
import { pageAddress } from "./page-address.mjs";
import { pageServer } from "./page-server.mjs";
import { progressLine } from "./progress-line.mjs";
import { readArguments } from "./read-arguments.mjs";

const PORT = 3000;
const EXIT = { failed: 1, badUsage: 2 };

async function start(asked) {
  const progress = progressLine(process.stdout, MESSAGES.building);
  const build = await buildPage(progress.show);
  progress.end();
  if (build.errors === null) await serve(build.folder, asked);
  else fail(`${MESSAGES.notBuilt}\n${build.errors}`, EXIT.failed);
  await build.store();
}

async function serve(folder, { file, browser, check }) {
  const server = pageServer(folder, file);
  const port = await listenOnFreePort(server, PORT);
  if (port !== PORT) console.log(MESSAGES.portTaken(PORT, port));
  const address = pageAddress(port, file);
  if (check) {
    if (!(await checkPage(address, console.log))) process.exitCode = EXIT.failed;
    stop(server);
  } else {
    process.once("SIGINT", () => stop(server)).once("SIGTERM", () => stop(server));
  }
  // Counted from the start of the process, its modules included.
  console.log(MESSAGES.ready(performance.now()));
  if (check) return;
  console.log([MESSAGES.toOpen(address), MESSAGES.toTry, MESSAGES.toStop].join("\n"));
  if (opensBrowser(browser, surroundings())) await openBrowser(address);
}

function surroundings() {
  return { env: process.env, platform: process.platform, isTTY: process.stdout.isTTY === true };
}

async function openBrowser(address) {
  const sayNotOpened = () => console.log(MESSAGES.notOpened);
  await open(address).then((browser) => browser.once("error", sayNotOpened), sayNotOpened);
}

/** Nothing is left to wait for then, unless the cache is being written. */
function stop(server) {
  server.close();
  server.closeAllConnections();
}

function fail(sentence, code) {
  console.error(sentence);
  process.exitCode = code;
}

// npm runs scripts in the package's folder; a relative name starts from where it was typed.
const asked = readArguments(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd());
if ("refusal" in asked) fail(asked.refusal, EXIT.badUsage);
else await start(asked);
