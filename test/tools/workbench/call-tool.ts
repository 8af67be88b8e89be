import { execFileSync } from "node:child_process";
import path from "node:path";

/** Results of a tool's function for several lists of arguments; the tools are modules, which jest's loader cannot take in. */
export function callTool(file: string, name: string, calls: readonly unknown[][]): unknown[] {
  const script = path.join(__dirname, "print-results.mjs");
  const input = JSON.stringify({ file, name, calls });
  return JSON.parse(execFileSync(process.execPath, [script], { input }).toString()) as unknown[];
}
