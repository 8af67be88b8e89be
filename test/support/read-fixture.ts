import { readFileSync } from "node:fs";
import path from "node:path";

const FOLDER = path.resolve(__dirname, "../fixtures");

/** A plan of a school that does not exist, with the defects that real documents have. */
export function readFixture(name: string): string {
  return readFileSync(path.join(FOLDER, name), "utf8");
}
