import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ALL_RULES } from "../../../src/domain/validation/all-rules";

const FOLDER = join(__dirname, "../../../src/domain/validation");
const GROUPS = ["catalog", "content", "evidence", "money", "time", "document"];

it("has every rule that a file exports, once", () => {
  const files = GROUPS.flatMap((group) =>
    readdirSync(join(FOLDER, group)).map((file) => join(FOLDER, group, file))
  );
  const exported = files.filter((file) =>
    /^export const \w+: Rule\b/m.test(readFileSync(file, "utf8"))
  );
  expect(ALL_RULES).toHaveLength(exported.length);
  expect(new Set(ALL_RULES).size).toBe(exported.length);
});
