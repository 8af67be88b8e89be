/** Between two people or groups of a cell: marks and line breaks. "và" may be part of a name. */
const BETWEEN_PEOPLE = /[;,\n]|\s[-–]\s(?=\p{Lu})/u;

/** The people and groups that a cell lists, in their order, without bullets and closing marks. */
export function peopleListed(words: string): readonly string[] {
  const names = words
    .split(BETWEEN_PEOPLE)
    .map((part) => part.replace(/^[\s+•*–-]+|[\s.:]+$/gu, ""))
    .filter((name) => name !== "");
  return [...new Set(names)];
}
