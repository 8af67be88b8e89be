import type { Token } from "./token";

const LINKS = /^(?:den|toi)$/;

/**
 * Drops the line breaks that only wrap a line: beside a sign, "đến" or "tới". One before a dash stays,
 * since a line that begins with a dash is an entry of a list.
 */
export function withoutWraps(tokens: readonly Token[], text: string): readonly Token[] {
  const links = (token: Token | undefined): boolean => {
    if (token?.type === "word") return LINKS.test(text.slice(token.start, token.end));
    return token?.type === "sign" && token.sign !== "\n" && token.sign !== ")";
  };
  return tokens.filter((token, index) => {
    if (token.type !== "sign" || token.sign !== "\n") return true;
    const next = tokens[index + 1];
    const startsEntry = next?.type === "sign" && next.sign === "-";
    return !(links(tokens[index - 1]) || (links(next) && !startsEntry));
  });
}
