import { run } from "../../src/cli/run";

export type CliRun = { readonly code: number; readonly stdout: string; readonly stderr: string };

/** Runs one command line in this process and keeps what it printed. */
export async function runCaitien(...argv: readonly string[]): Promise<CliRun> {
  let stdout = "";
  let stderr = "";
  const code = await run(argv, {
    stdout: (text) => (stdout += text),
    stderr: (text) => (stderr += text),
  });
  return { code, stdout, stderr };
}
