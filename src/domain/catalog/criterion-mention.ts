/** A criterion code found in words, with what stands after it. */
export type CriterionMention = {
  /** As a catalogue writes it: `1.10`. Whether a catalogue has it is another question. */
  readonly code: string;
  /** The words after the code on one line, `null` where none are its title. */
  readonly title: string | null;
  /** The mark between code and title as typed: ".", ":", "-", … or "" for none. */
  readonly separator: string;
};
