import type { PlanRow, RowField } from "../../plan/plan-row";
import { normaliseText } from "../../text/normalise-text";
import { forEachFilledRow } from "../for-each-filled-row";
import { rowFinding } from "../row-finding";
import type { Rule } from "../rule";

/**
 * What parents pay for a service, and the words of what it may be spent on. With their accents:
 * without them "sạch" is "sách", "bơi" is "bồi", "ngủ" is "ngữ".
 */
const SERVICES: readonly { readonly fee: RegExp; readonly use: RegExp }[] = [
  {
    fee: words("(?:tiền|quỹ|thu|nguồn|phí)[^.;,\\n]{0,30} bán trú"),
    use: words(
      "bán trú|bếp|ăn uống|bữa ăn|nhà ăn|phòng ăn|thực phẩm|chăm sóc|nuôi dưỡng|cấp dưỡng|cơm|bát|khay|ngủ|chăn|gối|giường|khăn|máy giặt"
    ),
  },
  { fee: words("(?:(?:tiền|quỹ|thu|nguồn|phí) )?nước uống"), use: words("nước|lọc") },
  { fee: words("(?:(?:tiền|quỹ|thu|nguồn|phí) )?(?:học|dạy) bơi"), use: words("bơi|đuối nước") },
  {
    fee: words("vệ sinh phí|(?:tiền|phí) vệ sinh"),
    use: words("vệ sinh|rác|dọn dẹp|sạch|xà phòng"),
  },
];
const SOURCE_FIELDS: readonly RowField[] = ["funding", "money", "conditions", "resources"];
const USE_FIELDS: readonly RowField[] = ["task", "solution", "target"];

/** Fees for one service are spent on that service; here the task names something else. */
export const serviceFeeOtherUse: Rule = forEachFilledRow((row, { funding, money }) => {
  if (!funding.includes("thu-dich-vu") || money.kind === "none") return null;
  for (const field of SOURCE_FIELDS) {
    const fee = misusedFee(row, field);
    if (fee !== null) return rowFinding("service-fee-other-use", row, field, { words: fee });
  }
  return null;
});

function misusedFee(row: PlanRow, field: RowField): string | null {
  const source = normaliseText(row.words[field] ?? "");
  const use = normaliseText(USE_FIELDS.map((name) => row.words[name] ?? "").join("\n"));
  const fees = SERVICES.filter((service) => !service.use.test(use)).map(({ fee }) =>
    fee.exec(source)
  );
  return fees.find((fee) => fee !== null)?.[0] ?? null;
}

function words(any: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${any})(?!\\p{L})`, "iu");
}
