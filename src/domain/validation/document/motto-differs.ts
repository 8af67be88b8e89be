import { normaliseText } from "../../text/normalise-text";
import { rewordedLine } from "../reworded-line";
import type { Rule } from "../rule";

const MOTTO = "Độc lập - Tự do - Hạnh phúc";

/** The motto has hyphens with a space on both sides (Decree 30/2020/NĐ-CP, Annex I). */
export const mottoDiffers: Rule = ({ plan }) => {
  const words = plan.header.motto;
  if (words === null || normaliseText(words) === MOTTO) return [];
  return [rewordedLine("motto-differs", { part: "header", item: "motto" }, words, MOTTO)];
};
