import { existsSync } from "node:fs";
import path from "node:path";

const FOLDER = path.resolve(process.cwd(), "../shared/samples");

/** The real documents stand beside the repository, not in it; without them their tests are skipped. */
export const describeSamples = existsSync(FOLDER) ? describe : describe.skip;

export function sampleFile(sample: string, file: string): string {
  return path.join(FOLDER, sample, file);
}
