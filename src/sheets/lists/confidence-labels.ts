import type { Confidence } from "../../domain/catalog/catalog";

/** How far a fact of the catalogue was verified, as the user reads it. */
export const CONFIDENCE_LABELS: Readonly<Record<Confidence, string>> = {
  verified: "từ hai nguồn trở lên",
  "one-source": "một nguồn",
  "from-memory": "chưa đối chiếu",
  "own-words": "tóm tắt, không phải nguyên văn",
};
