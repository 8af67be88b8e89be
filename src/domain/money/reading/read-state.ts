import type { FundingMention } from "../find-funding-words";
import type { FundingSource } from "../funding-source";
import type { MoneyReading } from "../money-reading";
import type { MoneyText } from "./money-text";
import { partsOfCell } from "./parts-of-cell";
import type { CellPart } from "./parts-of-cell";
import {
  SAYS_ELSEWHERE,
  SAYS_IN_KIND,
  SAYS_NO_FUNDS,
  SAYS_NONE,
  SAYS_OPEN,
  SAYS_SELF,
} from "./state-phrases";

type State = Omit<MoneyReading, "original">;

/**
 * What a cell without an amount says of money. "Không" beside a source ("Không / Chi khác") is
 * two answers at once, so neither none nor a source.
 */
export function readState(
  { lines, folded }: MoneyText,
  mentions: readonly FundingMention[],
  deniedSources: readonly CellPart[]
): State {
  const parts = partsOfCell(lines);
  const denials = parts.filter(
    ({ words, start }) =>
      SAYS_NONE.test(words) ||
      SAYS_NO_FUNDS.test(words) ||
      deniedSources.some((part) => part.start === start)
  );
  const sources = sourcesOutside(denials, mentions);
  const saysNone = denials.length > 0 && denials.length === parts.length;
  if (denials.length > 0 && sources.length > 0) return { kind: "other", ...onlySource(sources) };
  if (SAYS_OPEN.test(folded)) return undetermined(sources);
  if (SAYS_SELF.test(folded)) return { kind: "self", amount: 0 };
  if (saysNone || SAYS_NO_FUNDS.test(folded)) return { kind: "none", amount: 0 };
  if (SAYS_ELSEWHERE.test(folded) || sources.length > 0) return undetermined(sources);
  return { kind: SAYS_IN_KIND.test(folded) ? "in-kind" : "other" };
}

/** "Tự túc" is a state of money rather than a source. */
function sourcesOutside(
  denials: readonly CellPart[],
  mentions: readonly FundingMention[]
): readonly FundingSource[] {
  const isDenied = (at: number) => denials.some(({ start, end }) => at >= start && at < end);
  const named = mentions.filter(({ source, start }) => source !== "tu-tuc" && !isDenied(start));
  return [...new Set(named.map(({ source }) => source))];
}

function undetermined(sources: readonly FundingSource[]): State {
  return { kind: "undetermined", ...onlySource(sources) };
}

function onlySource(sources: readonly FundingSource[]): Pick<State, "source"> {
  const [source] = sources;
  return source !== undefined && sources.length === 1 ? { source } : {};
}
