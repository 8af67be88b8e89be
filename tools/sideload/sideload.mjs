/**
 * `start` puts the add-in into Excel on this computer and opens it, with the development server;
 * `stop` takes it out again. Microsoft's tool for that ends with 0 where it can do nothing, so the
 * platform is looked at here.
 */
import { execFileSync } from "node:child_process";
import path from "node:path";

const DEV_SERVER = ["--dev-server", "npm run dev-server", "--dev-server-port", "3000"];
const ARGUMENTS = {
  start: ["start", "manifest.xml", "desktop", ...DEV_SERVER],
  stop: ["stop", "manifest.xml", "desktop"],
};
const ELSEWHERE =
  "Excel runs on Windows and macOS only. Here, run `npm run dev-server` and add manifest.xml in " +
  "Excel on the web: Home, Add-ins, More Settings, Upload My Add-in.";

const root = path.join(import.meta.dirname, "../..");
const tool = path.join(import.meta.dirname, "node_modules/office-addin-debugging/cli.js");

/** A sentence that says why the command cannot be followed, or `null`. */
function objection(command) {
  if (!Object.hasOwn(ARGUMENTS, command)) return "Usage: sideload.mjs start|stop";
  return ["win32", "darwin"].includes(process.platform) ? null : ELSEWHERE;
}

function sideload(command) {
  const options = { cwd: root, stdio: "inherit" };
  // On Windows npm is a batch file, which only a shell can start.
  const shell = process.platform === "win32";
  execFileSync("npm", ["ci", "--prefix", "tools/sideload"], { ...options, shell });
  execFileSync(process.execPath, [tool, ...ARGUMENTS[command]], options);
}

const command = process.argv[2] ?? "";
const reason = objection(command);
if (reason === null) {
  sideload(command);
} else {
  console.error(reason);
  process.exitCode = 1;
}
