import { useState } from "react";

/** A cell's words that the form itself may write anew, with the way back to the user's own. */
export type Rewriting = {
  readonly words: string;
  /** The user's own words, from before the form wrote anything. */
  readonly own: string;
  readonly isRewritten: boolean;
  readonly type: (words: string) => void;
  readonly rewrite: (words: string) => void;
  readonly restore: () => void;
};

export function useRewriting(words: string, setWords: (words: string) => void): Rewriting {
  const [rewritten, setRewritten] = useState<{ own: string; into: string } | null>(null);
  const holds = rewritten !== null && rewritten.into === words && rewritten.own !== words;
  const own = holds ? rewritten.own : words;
  return {
    words,
    own,
    isRewritten: holds,
    type: (typed) => {
      setRewritten(null);
      setWords(typed);
    },
    rewrite: (into) => {
      setRewritten({ own, into });
      setWords(into);
    },
    restore: () => {
      setRewritten(null);
      setWords(own);
    },
  };
}
