/**
 * Whether a text is a formula that Excel would take, in its invariant form. A name that does not
 * exist is taken (and shows `#NAME?`); a formula that cannot be read is refused.
 */
export function isFormula(text: string): boolean {
  const tokens = tokenise(text);
  if (!tokens) return false;
  const reader = new FormulaReader(tokens);
  return reader.expression() && reader.atEnd();
}

type Token = "operand" | "function" | "operator" | "sign" | "%" | "(" | ")" | "{" | "}" | "," | ";";

const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{M}\p{N}_.]*)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d*`;
const LINES = String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d+:\$?\d+`;
const NAME = String.raw`[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]*`;

const KINDS: readonly (readonly [Token, RegExp])[] = [
  ["operand", /"(?:[^"]|"")*"/uy],
  ["operand", /#(?:REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NULL!|NUM!)/uy],
  [
    "operand",
    new RegExp(`(?:${SHEET})?(?:${CELL}:${CELL}|${LINES}|${CELL})(?![\\p{L}\\p{N}_(!])`, "uy"),
  ],
  ["function", new RegExp(String.raw`${NAME}\s*\(`, "uy")],
  ["operand", new RegExp(`(?:${SHEET})?(?:${NAME}|#REF!)`, "uy")],
  ["operand", /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/uy],
  ["operator", /<=|>=|<>|[*/^&=<>:]/uy],
  ["sign", /[+-]/uy],
  ["%", /%/uy],
  ["(", /\(/uy],
  [")", /\)/uy],
  ["{", /\{/uy],
  ["}", /\}/uy],
  [",", /,/uy],
  [";", /;/uy],
];

const SPACE = /\s+/uy;

function matchAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

function tokenise(text: string): Token[] | null {
  const tokens: Token[] = [];
  let at = matchAt(SPACE, text, 0);
  while (at < text.length) {
    const found = KINDS.find(([, pattern]) => matchAt(pattern, text, at) > 0);
    if (!found) return null;
    tokens.push(found[0]);
    at += matchAt(found[1], text, at);
    at += matchAt(SPACE, text, at);
  }
  return tokens;
}

/** Follows the grammar of formulas, without intersections: two operands side by side are refused. */
class FormulaReader {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  atEnd(): boolean {
    return this.at === this.tokens.length;
  }

  expression(): boolean {
    if (!this.operand()) return false;
    while (this.take("operator") || this.take("sign")) {
      if (!this.operand()) return false;
    }
    return true;
  }

  private take(token: Token): boolean {
    if (this.tokens[this.at] !== token) return false;
    this.at += 1;
    return true;
  }

  private operand(): boolean {
    while (this.take("sign"));
    if (!this.primary()) return false;
    while (this.take("%"));
    return true;
  }

  private primary(): boolean {
    if (this.take("operand")) return true;
    if (this.take("function")) return this.list(")");
    if (this.take("{")) return this.list("}");
    return this.take("(") && this.expression() && this.take(")");
  }

  /** Arguments up to the closing bracket; any of them may be left out. */
  private list(end: Token): boolean {
    for (;;) {
      if (this.take(end)) return true;
      if (this.take(",") || this.take(";")) continue;
      if (!this.expression()) return false;
      const next = this.tokens[this.at];
      if (next !== "," && next !== ";" && next !== end) return false;
    }
  }
}
