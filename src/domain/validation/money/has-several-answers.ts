import type { MoneyKind } from "../../money/money-reading";
import { readMoney } from "../../money/read-money";

/** Answers that stand for a whole cell, so that any other beside them contradicts. */
const EXCLUSIVE: readonly MoneyKind[] = ["none", "self"];
const BETWEEN_ANSWERS = /\n|\s\/\s/;

/** Whether one cell gives two answers, as "Không" above "Chi khác". */
export function hasSeveralAnswers(words: string): boolean {
  const answers = words.split(BETWEEN_ANSWERS).filter((answer) => answer.trim() !== "");
  if (answers.length < 2) return false;
  const kinds = new Set(answers.map((answer) => readMoney(answer).kind));
  return kinds.size > 1 && EXCLUSIVE.some((kind) => kinds.has(kind));
}
