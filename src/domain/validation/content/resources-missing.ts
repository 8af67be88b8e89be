import { forEachFilledRow } from "../for-each-filled-row";
import { isBlank } from "../is-blank";
import { rowFinding } from "../row-finding";
import type { Rule } from "../rule";
import { RESOURCES_BY_ANNEX } from "./resources-by-annex";

/**
 * Who provides what for the task: a warning in general education, where level 2 of criterion 1.4
 * rests on it (docs/decisions/0026), advice elsewhere. The column "Nguồn lực bảo đảm" holds people and rooms as well as
 * money, so "Không tốn kinh phí" fills it.
 */
export const resourcesMissing: Rule = forEachFilledRow((row, _reading, { catalog }) => {
  const demand = RESOURCES_BY_ANNEX[catalog.id];
  if (demand === undefined || row.words.resources === null) return null;
  if (!isBlank(row.words.resources)) return null;
  const code = demand === "required" ? "resources-missing" : "resources-advised";
  return rowFinding(code, row, "resources");
});
