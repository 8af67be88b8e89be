import type { PlanRow, RowField } from "../../plan/plan-row";
import { foldText } from "../../text/fold-text";
import { forEachFilledRow } from "../for-each-filled-row";
import { rowFinding } from "../row-finding";
import type { Rule } from "../rule";

/** What parents pay for a service, in folded words, and what it may be spent on. */
const SERVICES: readonly { readonly fee: RegExp; readonly use: RegExp }[] = [
  {
    fee: /(?:tien|quy|thu|nguon)[^.;,]{0,30} ban tru/,
    use: /ban tru|bep|an uong|bua an|nha an|thuc pham|cham soc|nuoi duong|com|ngu|chan|goi/,
  },
  { fee: /nuoc uong/, use: /nuoc/ },
  { fee: /hoc boi|day boi/, use: /boi|duoi nuoc|ho|be boi/ },
  { fee: /ve sinh phi|phi ve sinh/, use: /ve sinh|rac|don dep|sach/ },
];
const SOURCE_FIELDS: readonly RowField[] = ["funding", "money", "conditions", "resources"];
const USE_FIELDS: readonly RowField[] = ["task", "solution", "target"];

/** Fees for one service are spent on that service; here the task names something else. */
export const serviceFeeOtherUse: Rule = forEachFilledRow((row, { funding, money }) => {
  if (!funding.includes("thu-dich-vu") || money.kind === "none") return null;
  const found = SOURCE_FIELDS.find((field) => misused(row, field));
  return found === undefined
    ? null
    : rowFinding("service-fee-other-use", row, found, { words: row.words[found] ?? "" });
});

function misused(row: PlanRow, field: RowField): boolean {
  const source = foldText(row.words[field] ?? "");
  const use = foldText(USE_FIELDS.map((name) => row.words[name] ?? "").join(" "));
  return SERVICES.some((service) => service.fee.test(source) && !service.use.test(use));
}
