import { readSearchQuery } from "../../domain/catalog/search-query";
import type { PaneMessage } from "../../locales/pane-message";
import type { OutlineCriterion, OutlineStandard } from "./criteria-outline";
import { markWords } from "./mark-words";

export type Sentence = {
  readonly key: PaneMessage;
  readonly params: Readonly<Record<string, string | number>>;
};

/** What the list below the search box holds, in one sentence. */
export function searchSummary(outline: readonly OutlineStandard[], search: string): Sentence {
  const criteria = outline.flatMap((entry) => entry.criteria);
  const count = criteria.length;
  const typed = search.trim();
  if (typed === "") {
    const covered = criteria.filter(({ rows }) => rows.length > 0).length;
    return { key: "criteria.inPlan", params: { covered, count } };
  }
  const { words } = readSearchQuery(search);
  if (count === 0) return { key: "criteria.notFound", params: { words: typed } };
  if (words.length === 0) return { key: "criteria.foundByCode", params: { count, words: typed } };
  const isOwn = criteria.some(({ foundIn }) => foundIn !== "standard");
  return {
    key: isOwn ? "criteria.found" : "criteria.foundInStandard",
    params: { count, words: wordingOf(outline, words) ?? typed },
  };
}

/** The words as the catalogue writes them; `null` where it writes them in several ways. */
function wordingOf(outline: readonly OutlineStandard[], words: readonly string[]): string | null {
  const wordings = outline.flatMap(({ standard, criteria }) =>
    criteria.map((entry) => markedIn(textsOf(entry, standard.title), words))
  );
  const [first] = wordings;
  const isAgreed = wordings.every((other) => other?.toLowerCase() === first?.toLowerCase());
  return isAgreed ? (first ?? null) : null;
}

function textsOf({ criterion, excerpt }: OutlineCriterion, standard: string): readonly string[] {
  return excerpt === null ? [criterion.title, standard] : [excerpt];
}

function markedIn(texts: readonly string[], words: readonly string[]): string | null {
  for (const text of texts) {
    const marked = markWords(text, words).filter((piece) => piece.marked);
    if (marked.length === 1) return marked[0]?.text ?? null;
  }
  return null;
}
