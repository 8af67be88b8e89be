import type { FundingMention } from "../find-funding-words";
import type { FundingSource } from "../funding-source";
import type { Value } from "./figure";
import { AND, OPENS_PARTS, SAYS_TOTAL } from "./item-words";
import type { Joint, MoneyItem } from "./money-item";
import type { NumberToken, Sign, SignToken, Token, WordToken } from "./token";
import type { WrittenNumber } from "./written-number";

type Draft = {
  joint: Joint;
  value: Value | null;
  written: WrittenNumber | null;
  power: number | null;
  isPrice: boolean;
  sources: FundingSource[];
  /** How many of the sources stand before the amount. */
  sourcesBefore: number;
  hasWords: boolean;
  isTotal: boolean;
  opensParts: boolean;
  inner: readonly MoneyItem[];
};

const JOINTS: Readonly<Partial<Record<Sign, Joint>>> = {
  ";": "clause",
  ".": "clause",
  ",": "comma",
  "\n": "line",
  "-": "comma",
  "+": "plus",
  "=": "equals",
};

/** No one nests brackets deeper; what does is no writing to be understood. */
const DEEPEST = 4;

/** Two signs in a row, as a comma and a line break: the one that says more joins. */
const STRENGTH: readonly Joint[] = ["start", "none", "line", "comma", "clause", "plus", "equals"];

/** Divides a cell at its signs, brackets and joining words into items of one amount each. */
export function moneyItems(
  tokens: readonly Token[],
  text: string,
  mentions: readonly FundingMention[]
): readonly MoneyItem[] {
  const reader = new ItemReader(text, mentions);
  for (const token of tokens) reader.take(token);
  return reader.finish();
}

class ItemReader {
  private readonly outer: { readonly items: MoneyItem[]; readonly draft: Draft }[] = [];
  private items: MoneyItem[] = [];
  private draft = emptyDraft("start");

  constructor(
    private readonly text: string,
    private readonly mentions: readonly FundingMention[]
  ) {}

  take(token: Token): void {
    if (token.type === "sign") this.takeSign(token);
    else if (token.type === "word") this.takeWord(token);
    else this.takeNumber(token);
    const named = this.mentions.filter(({ start }) => start >= token.start && start < token.end);
    this.draft.sources.push(...named.map(({ source }) => source));
  }

  finish(): readonly MoneyItem[] {
    while (this.outer.length > 0) this.closeBracket();
    this.next("start");
    return this.items;
  }

  private takeSign({ sign }: SignToken): void {
    const joint = JOINTS[sign];
    if (sign === "(") this.openBracket();
    else if (sign === ")") this.closeBracket();
    else if (joint !== undefined) this.next(joint);
    else if (sign === ":" && hasMoney(this.draft)) {
      this.next("comma");
      this.draft.opensParts = true;
    }
  }

  private takeWord({ start }: WordToken): void {
    const opensParts = this.isAt(OPENS_PARTS, start);
    const joins = opensParts || this.isAt(AND, start);
    if (joins && hasMoney(this.draft)) this.next("comma");
    if (opensParts) this.draft.opensParts = true;
    if (!hasMoney(this.draft) && this.isAt(SAYS_TOTAL, start)) this.draft.isTotal = true;
    if (!joins) this.draft.hasWords = true;
  }

  private takeNumber({ isMoney, value, written, power, rates }: NumberToken): void {
    if (!isMoney) {
      this.draft.hasWords = true;
      return;
    }
    if (hasMoney(this.draft)) this.nextBesides();
    this.draft.value = value;
    this.draft.written = written;
    this.draft.power = power;
    this.draft.isPrice = rates > 0;
    this.draft.sourcesBefore = this.draft.sources.length;
  }

  /** In "NS 15tr XHH 5tr" each source stands before its amount, so the second is the next's. */
  private nextBesides(): void {
    const { sources, sourcesBefore } = this.draft;
    const ahead = sourcesBefore > 0 ? sources.splice(sourcesBefore) : [];
    this.next("none");
    this.draft.sources = ahead;
  }

  private next(joint: Joint): void {
    if (isEmpty(this.draft)) {
      this.draft.joint = stronger(this.draft.joint, joint);
      return;
    }
    this.items.push(itemOf(this.draft));
    this.draft = emptyDraft(joint);
  }

  private openBracket(): void {
    if (this.outer.length === DEEPEST) return;
    this.outer.push({ items: this.items, draft: this.draft });
    this.items = [];
    this.draft = emptyDraft("start");
  }

  private closeBracket(): void {
    const outer = this.outer.pop();
    if (outer === undefined) return;
    this.next("start");
    const inner = this.items;
    this.items = outer.items;
    this.draft = outer.draft;
    this.draft.inner = [...this.draft.inner, ...inner];
  }

  private isAt(pattern: RegExp, position: number): boolean {
    pattern.lastIndex = position;
    return pattern.test(this.text);
  }
}

function emptyDraft(joint: Joint): Draft {
  return {
    joint,
    value: null,
    written: null,
    power: null,
    isPrice: false,
    sources: [],
    sourcesBefore: 0,
    hasWords: false,
    isTotal: false,
    opensParts: false,
    inner: [],
  };
}

function isEmpty({ value, sources, hasWords, inner, opensParts }: Draft): boolean {
  return value === null && sources.length === 0 && !hasWords && inner.length === 0 && !opensParts;
}

function hasMoney({ value, inner }: Draft): boolean {
  return value !== null || inner.some((item) => item.value !== null || item.inner.length > 0);
}

function stronger(a: Joint, b: Joint): Joint {
  return STRENGTH.indexOf(a) > STRENGTH.indexOf(b) ? a : b;
}

/** Brackets without an amount only tell more about the item: "(ngân sách chi thường xuyên)". */
function itemOf(draft: Draft): MoneyItem {
  const { sources, hasWords, inner } = draft;
  const innerMoney = inner.some((item) => item.value !== null || item.inner.length > 0);
  const said = innerMoney ? sources : [...sources, ...inner.flatMap((item) => item.sources)];
  return {
    joint: draft.joint,
    value: draft.value,
    written: draft.written,
    power: draft.power,
    isPrice: draft.isPrice,
    sources: [...new Set(said)],
    isDescribed: hasWords || said.length > 0 || inner.length > 0,
    isTotal: draft.isTotal,
    opensParts: draft.opensParts,
    inner: innerMoney ? inner : [],
  };
}
