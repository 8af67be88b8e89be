import { rememberByText } from "../remembering/remember-by-text";
import { foldText } from "../text/fold-text";
import { normaliseText } from "../text/normalise-text";
import type { SchoolType } from "./school-type";

type LevelPattern = {
  readonly type: SchoolType;
  /** Against the folded name. */
  readonly words: RegExp;
  /** Against the name as written: two letters mean a level only as capitals. */
  readonly capitals?: RegExp;
};

const CENTRES: readonly LevelPattern[] = [
  { type: "gdnn_gdtx", words: /(?:gdnn|giao duc nghe nghiep).*(?:gdtx|giao duc thuong xuyen)/ },
  { type: "gdtx", words: /gdtx\b|giao duc thuong xuyen/ },
];

const SEVERAL_LEVELS: LevelPattern = {
  type: "nhieu_cap",
  words:
    /nhieu cap|lien cap|\bptcs\b|pho thong co so|\bcap (?:[123]|i{1,3}) ?(?:[-–,&+]|va) ?(?:cap )?(?:[123]|i{1,3})\b/,
};

const LEVELS: readonly LevelPattern[] = [
  {
    type: "mam_non",
    words: /mam non|mau giao|nha tre\b/,
    capitals: /(?<![\p{L}\d])M[NG](?![\p{L}\d])/u,
  },
  {
    type: "tieu_hoc",
    words: /tieu hoc|\bcap (?:1|i)\b/,
    capitals: /(?<![\p{L}\d])TH(?![\p{L}\d])/u,
  },
  { type: "thcs", words: /trung hoc co so|thcs\b|\bcap (?:2|ii)\b/ },
  {
    type: "thpt",
    words: /trung hoc pho thong|pho thong trung hoc|thpt\b|ptth\b|\bcap (?:3|iii)\b/,
  },
];

/**
 * The kind of school its name says: "Trường Mầm non 14", "TH&THCS Bình An" (several levels), "Trung
 * tâm GDNN - GDTX". `null` where it does not say, or says a preschool joined to another school: two
 * annexes would apply.
 */
export const readSchoolType: (text: string) => SchoolType | null = rememberByText(typeIn);

function typeIn(text: string): SchoolType | null {
  const name = normaliseText(text);
  const says = ({ words, capitals }: LevelPattern) =>
    words.test(foldText(name)) || (capitals?.test(name) ?? false);
  const centre = CENTRES.find(says);
  if (centre !== undefined) return centre.type;
  const levels = LEVELS.filter(says).map((level) => level.type);
  if (levels.includes("mam_non")) return levels.length === 1 ? "mam_non" : null;
  if (levels.length > 1 || says(SEVERAL_LEVELS)) return SEVERAL_LEVELS.type;
  return levels[0] ?? null;
}
