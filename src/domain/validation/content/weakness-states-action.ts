import type { PlanLocation } from "../../plan/plan-location";
import { excerpt } from "../excerpt";
import type { Finding } from "../finding";
import { makeFinding } from "../make-finding";
import type { Rule } from "../rule";
import { STATES_WEAKNESS } from "./weakness-words";

const BEGINS_WITH_ACTION =
  /^[\s+•*–-]*(?:động viên|khuyến khích|tăng cường|tiếp tục|tổ chức|xây dựng|thực hiện|đẩy mạnh|bồi dưỡng|nâng cao|bố trí|bổ sung|tham mưu|phối hợp|chỉ đạo|rà soát|tuyên truyền|duy trì|phát huy|hướng dẫn|sửa chữa|mua sắm|trang bị)(?!\p{L})/iu;
const SAYS_WANTING =
  /(?<!\p{L})(?:thiếu|không|hạn chế|yếu|kém|chậm|khó khăn|vượt|thấp|hỏng|cũ)(?!\p{L})/iu;

/** The column "Điểm yếu", or "Điểm hạn chế" of table IV, holding something to be done instead. */
export const weaknessStatesAction: Rule = ({ plan }) => [
  ...plan.rows.flatMap((row) =>
    actionFinding(row.words.weakness ?? "", { part: "row", row: row.id, field: "weakness" })
  ),
  ...plan.problems.flatMap(({ limitation }, index) =>
    actionFinding(limitation, { part: "problem", index })
  ),
];

function actionFinding(words: string, at: PlanLocation): readonly Finding[] {
  const isAction =
    BEGINS_WITH_ACTION.test(words) && !STATES_WEAKNESS.test(words) && !SAYS_WANTING.test(words);
  return isAction ? [makeFinding("weakness-states-action", at, { words: excerpt(words) })] : [];
}
