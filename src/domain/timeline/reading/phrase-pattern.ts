import type { Phrase } from "./phrase";

export type Groups = Readonly<Record<string, string | undefined>>;

/** One way of writing a time, on {@link periodWords}. `read` may decline by `null`. */
export type PhrasePattern = {
  readonly pattern: RegExp;
  readonly read: (groups: Groups) => Phrase | null;
};

/** A pattern that must match the whole phrase. */
export function phrasePattern(source: string, read: PhrasePattern["read"]): PhrasePattern {
  return { pattern: new RegExp(`^(?:${source})$`), read };
}
