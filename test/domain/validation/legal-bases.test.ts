import type { FindingCode } from "../../../src/domain/validation/finding-code";
import { LEGAL_BASES } from "../../../src/domain/validation/legal-bases";

/** What criterion 1.4 does not ask for must not be said to rest on it. */
it.each<[FindingCode, string]>([
  ["lead-missing", "Tiêu chí 1.4; Phụ lục V, Mẫu số 2, mục III.2c"],
  ["resources-missing", "Phụ lục II, tiêu chí 1.4, Mức 2"],
  ["resources-advised", "Phụ lục V, Mẫu số 2, mục III.2c"],
  ["evidence-missing", "Phụ lục V, Mẫu số 2, bảng V, cột 9"],
])("%s rests on %s", (code, article) => {
  expect(LEGAL_BASES[code]?.article).toBe(article);
});
