import { existsSync } from "node:fs";
import { readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Arguments } from "./arguments";
import { onlyFile } from "./arguments";
import { CliError } from "./cli-error";
import type { ConsoleOutput } from "./console-output";

/** @throws CliError when the file is not there or cannot be opened. */
export async function readInput(file: string | undefined): Promise<Uint8Array> {
  if (file === undefined) throw new CliError("missing-file");
  try {
    return await readFile(file);
  } catch (error) {
    if (codeOf(error) === "ENOENT") throw new CliError("file-not-found", { file });
    throw new CliError("file-not-readable", { file, reason: codeOf(error) });
  }
}

/** Checked before any work: a place to write, that is not the file being read. */
export function outputFile(output: string | undefined, input?: string): string {
  if (output === undefined) throw new CliError("missing-output");
  if (path.extname(output).toLowerCase() !== ".xlsx") throw new CliError("output-not-xlsx");
  if (input !== undefined && path.resolve(output) === path.resolve(input))
    throw new CliError("output-is-input");
  return output;
}

/** What a command makes a new file of, and where to: checked before any work. */
export async function inputAndOutput({ operands, values }: Arguments) {
  const input = onlyFile(operands);
  const bytes = await readInput(input);
  return { input: input ?? "", bytes, file: outputFile(values.output, input) };
}

/** Writes a new file. One of the same name is kept under another: nothing is ever overwritten. */
export async function writeOutput(
  file: string,
  bytes: Uint8Array,
  console: ConsoleOutput
): Promise<void> {
  try {
    if (existsSync(file)) {
      const backup = freeName(file);
      await rename(file, backup);
      console.warn("kept-previous", { file, backup });
    }
    await writeFile(file, bytes);
  } catch (error) {
    throw new CliError("cannot-write", { file, reason: codeOf(error) });
  }
}

function freeName(file: string): string {
  const { dir, name, ext } = path.parse(file);
  for (let number = 1; ; number += 1) {
    const candidate = path.join(dir, `${name} (cũ ${number})${ext}`);
    if (!existsSync(candidate)) return candidate;
  }
}

function codeOf(error: unknown): string {
  const hasCode = typeof error === "object" && error !== null && "code" in error;
  return hasCode ? String(error.code) : String(error);
}
