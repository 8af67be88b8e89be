import { peopleListed } from "./people-listed";
import type { PeopleReading } from "./people-reading";

/** "Hiệu trưởng chủ trì": of two names before it ("A, B chủ trì") it may mean both. */
const LEADS = /^(?<name>.*[^\s:(–-])\schủ trì$/iu;
/** "Hiệu trưởng (chủ trì)", "Hiệu trưởng: phụ trách". "Tổng phụ trách" without a mark is a post. */
const LEADS_ALONE = /^(?<name>.*[^\s:(–-])\s*(?:[:(]|\s[–-]\s)\s*(?:chủ trì|phụ trách)\s*\)?$/iu;
const HELPS =
  /^(?<name>.*[^\s:(–-])\s*(?:(?:[:(]|\s[–-])\s*|\s)(?:phối hợp(?: thực hiện)?|hỗ trợ)\s*\)?$/iu;
const ROLE_WORDS = /^(?:người|đơn vị|bộ phận)$|chủ trì|phối hợp/iu;

/** Who leads and who helps where the role stands after the name; `null` where no one person leads. */
export function roleAfterName(words: string): PeopleReading | null {
  const people = peopleListed(words);
  const leading = people.flatMap((name, n) => leadIn(name, people[n - 1]) ?? []);
  const [lead, ...more] = leading;
  if (lead === undefined || more.length > 0) return null;
  const others = people.filter((name, n) => leadIn(name, people[n - 1]) === null);
  if (others.some((name) => /chủ trì/iu.test(name))) return null;
  const isSaid = others.some((name) => HELPS.test(name)) || /chủ trì\W*phối hợp/iu.test(words);
  const helpers = others.map((name) => nameBefore(name, HELPS) ?? name).join(", ");
  return { lead, cooperate: isSaid && helpers !== "" ? helpers : null };
}

/** @param before who is listed before, to whom a role without a mark may belong as well */
function leadIn(words: string, before: string | undefined): string | null {
  const alone = nameBefore(words, LEADS_ALONE);
  if (alone !== null || (before !== undefined && !HELPS.test(before))) return alone;
  return nameBefore(words, LEADS);
}

function nameBefore(words: string, role: RegExp): string | null {
  const name = role.exec(words)?.groups?.["name"]?.trim();
  return name === undefined || ROLE_WORDS.test(name) ? null : name;
}
