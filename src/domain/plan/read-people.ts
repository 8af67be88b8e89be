import { foldText } from "../text/fold-text";

/** Who leads and who helps, only where the words say so; nothing is guessed from their order. */
export type PeopleReading = { readonly lead: string | null; readonly cooperate: string | null };

const LEAD = /chu tri\s*:?\s*/;
const COOPERATE = /[;,.\n]?\s*(va )?phoi hop( thuc hien)?( voi)?\s*:?\s*/;

/** Splits "Chủ trì: Phó Hiệu trưởng; phối hợp: văn thư" at the words that name the roles. */
export function readPeople(words: string): PeopleReading {
  const folded = foldText(words);
  const flat = words.replace(/\s+/g, " ");
  const lead = LEAD.exec(folded);
  const cooperate = COOPERATE.exec(folded);
  if (folded.length !== flat.length) return { lead: null, cooperate: null };
  return {
    lead: lead ? part(flat, lead.index + lead[0].length, cooperate?.index) : null,
    cooperate:
      cooperate && lead
        ? part(
            flat,
            cooperate.index + cooperate[0].length,
            lead.index > cooperate.index ? lead.index : undefined
          )
        : null,
  };
}

function part(words: string, from: number, to: number | undefined): string | null {
  const end = to !== undefined && to > from ? to : words.length;
  return words.slice(from, end).replace(/^[\s:;,-]+|[\s;,.]+$/g, "") || null;
}
