/**
 * How the words of a cell are read: `sure` counts, `question` waits for an answer, `open` says
 * nothing that could be counted.
 */
export type ToldReading = { readonly mark: "sure" | "question" | "open"; readonly text: string };
