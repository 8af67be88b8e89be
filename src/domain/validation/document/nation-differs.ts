import { normaliseText } from "../../text/normalise-text";
import { rewordedLine } from "../reworded-line";
import type { Rule } from "../rule";

const NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";

/** The national name in capitals, with "HÒA" and not "HOÀ" (Decree 30/2020/NĐ-CP, Annex I). */
export const nationDiffers: Rule = ({ plan }) => {
  const words = plan.header.nation;
  if (words === null || normaliseText(words) === NATION) return [];
  return [rewordedLine("nation-differs", { part: "header", item: "nation" }, words, NATION)];
};
