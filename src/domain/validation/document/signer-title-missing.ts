import { makeFinding } from "../make-finding";
import type { Rule } from "../rule";

/** Over the signature stands who signs, in capitals (Decree 30/2020/NĐ-CP, Annex I). */
export const signerTitleMissing: Rule = ({ plan }) =>
  plan.closing.signerTitle.length === 0
    ? [makeFinding("signer-title-missing", { part: "header", item: "signer" })]
    : [];
