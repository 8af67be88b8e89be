export type PersonWords = "post" | "body" | "name";

const POSTS = [
  "phó hiệu trưởng|hiệu trưởng|phó giám đốc|giám đốc|phó bí thư|bí thư|phó chủ tịch|chủ tịch",
  "kế toán|thủ quỹ|văn thư|nhân viên|giáo viên|tổ phó|tổ trưởng|tổng phụ trách",
  "ht|pht|tpt|trưởng (?:ban|nhóm|khối|phòng|bộ phận)",
].join("|");
const BODIES = [
  "bgh|cbql|ttcm|gvcn|gvbm|gv|nv|cmhs|cán bộ|các|toàn thể|tất cả|tập thể|phụ huynh|cha mẹ|học sinh",
  "ban|hội đồng|tổ|nhóm|bộ phận|công đoàn|chi bộ|chi đoàn|đoàn thanh niên|đoàn thể",
].join("|");
const HONORIFICS = "[Ôô]ng|[Bb]à|[Tt]hầy|[Cc]ô|[Đđ]/c|[Đđ]ồng chí";

/** The commonest. "Đoàn" and "Hội" are left out, for they are bodies as well. */
const FAMILY_NAMES =
  "Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Trương|Lương|Mai|Cao|Tô|Tạ|Hà|Trịnh|Châu|Thái|Lâm|Lưu|Đào|Vương|Nông|Hứa";

const BEGINNINGS: readonly (readonly [PersonWords, RegExp])[] = [
  ["post", new RegExp(`^(?:${POSTS})(?![\\p{L}\\d])`, "iu")],
  ["body", new RegExp(`^(?:${BODIES})(?![\\p{L}\\d])`, "iu")],
  ["name", new RegExp(`^(?:${HONORIFICS}|${FAMILY_NAMES})(?: +\\p{Lu}\\p{Ll}*)+`, "u")],
];

/**
 * What words begin with that name somebody: a post of a school, a body or group, a person's name.
 * `null` for others, which may name somebody all the same.
 */
export function beginsWithPerson(words: string): PersonWords | null {
  return BEGINNINGS.find(([, beginning]) => beginning.test(words))?.[0] ?? null;
}
