/** What the words right before an amount make of it, as patterns of folded text ending there. */
export type BoundWords = { readonly bound: "about" | "min" | "max"; readonly words: RegExp };

const BEFORE = (words: string): RegExp => new RegExp(`(?<![a-z])(?:${words})(?: la)?[ :]*$`);

/** Longer words before those they end with: "không dưới" before "dưới". */
export const WORDS_BEFORE: readonly BoundWords[] = [
  {
    bound: "about",
    words: BEFORE("tren duoi|khoang(?: tu)?|tam|uoc(?: tinh| chung)?|xap xi|~|\u2248"),
  },
  { bound: "min", words: BEFORE("khong duoi|khong it hon") },
  { bound: "max", words: BEFORE("khong (?:tren|qua|vuot qua|vuot|hon)") },
  { bound: "min", words: BEFORE("tren|hon|toi thieu|it nhat|tu|lon hon|>|>=|\u2265") },
  { bound: "max", words: BEFORE("duoi|toi da|nhieu nhat|nho hon|it hon|gan|den|toi|<|<=|\u2264") },
];

export const WORDS_AFTER: readonly BoundWords[] = [
  { bound: "min", words: /^[ \n]tro len(?![a-z])/ },
  { bound: "max", words: /^[ \n]tro (?:xuong|lai)(?![a-z])/ },
];
