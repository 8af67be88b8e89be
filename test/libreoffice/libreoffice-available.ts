import { spawnSync } from "node:child_process";

/** Interpreters that may have the module `uno`: Debian's own, LibreOffice's, whatever is first. */
const PYTHONS = [
  process.env["CAITIEN_UNO_PYTHON"],
  "/usr/bin/python3",
  "/usr/lib/libreoffice/program/python",
  "/opt/libreoffice/program/python",
  "/Applications/LibreOffice.app/Contents/Resources/python",
  "python3",
].filter((python) => python !== undefined);

const PROGRAMS = ["soffice", "pdfinfo", "pdffonts", "pdftotext", "pdftoppm"];

const runs = (command: string, ...args: string[]) =>
  spawnSync(command, args, { stdio: "ignore", timeout: 20_000 }).status === 0;

const onPath = (program: string) => runs("sh", "-c", `command -v ${program}`);

/** The interpreter that can talk to LibreOffice, or `null`. */
export const unoPython: string | null =
  PYTHONS.find((python) => runs(python, "-c", "import uno")) ?? null;

/** Everything that is missing for the LibreOffice tests, by name. */
export const missingForLibreOffice: readonly string[] = [
  ...PROGRAMS.filter((program) => !onPath(program)),
  ...(unoPython === null ? ["python3-uno"] : []),
];
