import { peopleListed } from "./people-listed";
import type { PeopleReading } from "./read-people";

/** "Hiệu trưởng chủ trì", "Hiệu trưởng (chủ trì)", "Hiệu trưởng: chủ trì". */
const LEADS = /^(?<name>.*[^\s:(–-])\s*(?:(?:[:(]|\s[–-])\s*|\s)chủ trì\s*\)?$/iu;
/** "Tổng phụ trách", "Phó Hiệu trưởng phụ trách" are posts: only a mark before it makes it a role. */
const IN_CHARGE = /^(?<name>.*[^\s:(–-])\s*(?:[:(]|\s[–-]\s)\s*phụ trách\s*\)?$/iu;
const HELPS =
  /^(?<name>.*[^\s:(–-])\s*(?:(?:[:(]|\s[–-])\s*|\s)(?:phối hợp(?: thực hiện)?|hỗ trợ)\s*\)?$/iu;
const ROLE_WORDS = /^(?:người|đơn vị|bộ phận)$|chủ trì|phối hợp/iu;

/** Who leads and who helps where the role stands after the name; `null` where no one person leads. */
export function roleAfterName(words: string): PeopleReading | null {
  const people = peopleListed(words);
  const leading = people.filter((name) => nameBefore(name, LEADS) ?? nameBefore(name, IN_CHARGE));
  const [only, ...more] = leading;
  if (only === undefined || more.length > 0) return null;
  const lead = nameBefore(only, LEADS) ?? nameBefore(only, IN_CHARGE);
  const others = people.filter((name) => name !== only);
  const isSaid = others.some((name) => HELPS.test(name)) || /chủ trì\W*phối hợp/iu.test(words);
  const helpers = others.map((name) => nameBefore(name, HELPS) ?? name).join(", ");
  return { lead, cooperate: isSaid && helpers !== "" ? helpers : null };
}

function nameBefore(words: string, role: RegExp): string | null {
  const name = role.exec(words)?.groups?.["name"]?.trim();
  return name === undefined || ROLE_WORDS.test(name) ? null : name;
}
