import { rememberInContext } from "../remembering/remember-in-context";
import { findFundingWords } from "./find-funding-words";
import type { MoneyReading, MoneyUnit } from "./money-reading";
import { deniesSource } from "./reading/denied-sources";
import type { MoneyText } from "./reading/money-text";
import { moneyText } from "./reading/money-text";
import { partsOfCell } from "./reading/parts-of-cell";
import type { CellPart } from "./reading/parts-of-cell";
import { readAmounts } from "./reading/read-amounts";
import { readState } from "./reading/read-state";
import { REPEATS_ABOVE, SHEET_ERROR, TICKED, UNFILLED } from "./reading/state-phrases";

/**
 * Reads the money a cell speaks of, whole đồng; see {@link MoneyReading}. What can be read in more
 * than one way is `ambiguous` with every plausible amount: exactly three digits after a single
 * separator before a unit ("216,000 triệu"), a small number without any unit, parts that do not
 * make up their total, broken groups of digits, parts of a đồng. Never throws.
 *
 * @param unit the unit that the column's heading declares; it counts for bare numbers only
 */
export function readMoney(text: string, unit?: MoneyUnit): MoneyReading {
  return readRemembered(text, unit);
}

const readRemembered = rememberInContext(
  (text: string, unit: MoneyUnit | undefined): MoneyReading => ({
    ...readCell(moneyText(text), unit),
    original: text,
  }),
  (unit) => unit ?? ""
);

function readCell(text: MoneyText, unit: MoneyUnit | undefined): Omit<MoneyReading, "original"> {
  const words = text.folded.replace(/[\s.]+$/, "").trim();
  if (words === "" || UNFILLED.test(words)) return { kind: "blank" };
  if (REPEATS_ABOVE.test(words) || SHEET_ERROR.test(words))
    return { kind: "ambiguous", alternatives: [] };
  if (TICKED.test(words)) return { kind: "other" };
  const named = findFundingWords(text.folded);
  const denials = partsOfCell(text.lines).filter((part) => deniesSource(text.lines, part, named));
  const mentions = named.filter(({ start }) => !denials.some((part) => isIn(part, start)));
  const amounts = readAmounts(text, mentions, unit);
  const state = readState(text, mentions, denials);
  if (amounts === null) return state;
  return amounts.kind === "undetermined" ? { ...sourceOf(state), ...amounts } : amounts;
}

function isIn({ start, end }: CellPart, position: number): boolean {
  return position >= start && position < end;
}

/** A price without a count names its source as a cell without an amount does. */
function sourceOf({ source }: Omit<MoneyReading, "original">): Pick<MoneyReading, "source"> {
  return source === undefined ? {} : { source };
}
