import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import path from "node:path";
import type { Arguments } from "../arguments";
import type { ConsoleOutput } from "../console-output";
import { importCommand } from "./import-command";

const DOCUMENT = "assets/demo/ke-hoach-mau.docx";
const OUTPUT = "out/ke-hoach-mau.xlsx";

/** The main job on the bundled plan of a school that does not exist (`npm run demo`). */
export async function demoCommand(args: Arguments, output: ConsoleOutput): Promise<number> {
  const root = projectRoot();
  const file = path.join(root, OUTPUT);
  await mkdir(path.dirname(file), { recursive: true });
  const input = path.relative(process.cwd(), path.join(root, DOCUMENT));
  const values = { ...args.values, output: path.relative(process.cwd(), file) };
  return importCommand({ ...args, operands: [input], values }, output);
}

/** The folder above the bundled command line or the sources that holds the document. */
function projectRoot(): string {
  let folder = path.resolve(process.argv[1] ?? ".", "..");
  while (!existsSync(path.join(folder, DOCUMENT)) && folder !== path.dirname(folder))
    folder = path.dirname(folder);
  return folder;
}
