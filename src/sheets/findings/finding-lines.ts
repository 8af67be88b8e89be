import type { Severity } from "../../domain/validation/severity";
import type { WordedFinding } from "./worded-finding";

/** A line of the record: one finding, or several of a kind told of at the first. */
export type FindingLine = WordedFinding & {
  /** Cells of all, in their order; the first is `cell`. */
  readonly cells: readonly string[];
};

/** How many of a kind share a line; an error always has its own. */
const FEWEST_TOGETHER: Readonly<Record<Severity, number>> = {
  error: Infinity,
  warning: 3,
  hint: 2,
};

/**
 * The findings as lines, in their order. Those of a kind on one sheet share the line of the first: a
 * list of them would hide what has to be decided. Warnings do so only where they say the same; hints on
 * the reading of a document, which is not in the workbook, all share one.
 */
export function findingLines(findings: readonly WordedFinding[]): readonly FindingLine[] {
  const kinds = new Map<string, WordedFinding[]>();
  for (const finding of findings) {
    const kind = kindOf(finding);
    kinds.set(kind, [...(kinds.get(kind) ?? []), finding]);
  }
  return findings.flatMap((finding) => {
    const alike = kinds.get(kindOf(finding)) ?? [];
    if (alike.length < FEWEST_TOGETHER[finding.severity]) {
      return [{ ...finding, cells: [finding.cell] }];
    }
    return alike[0] === finding ? [together(finding, alike)] : [];
  });
}

function kindOf(finding: WordedFinding): string {
  const { code, severity, sheet, message } = finding;
  if (isOnReading(finding)) return READING;
  const said = severity === "hint" ? "" : message.replace(/\d+/g, "0");
  return [code, severity, sheet, said].join("\n");
}

const READING = "reading";

function isOnReading({ severity, linked }: WordedFinding): boolean {
  return severity === "hint" && !linked;
}

function together(first: WordedFinding, alike: readonly WordedFinding[]): FindingLine {
  if (isOnReading(first)) return ofDocument(first, alike);
  const isSame = alike.every(({ message }) => message === first.message);
  const count = `${alike.length} chỗ`;
  const message = isSame ? `${count}: ${first.message}` : `${count}, như: ${first.message}`;
  return { ...first, message, cells: alike.map(({ cell }) => cell) };
}

/** Its tables are named, not its cells, which no one can go to. */
function ofDocument(first: WordedFinding, alike: readonly WordedFinding[]): FindingLine {
  const sheet = [...new Set(alike.map((finding) => finding.sheet))].join(", ");
  const message = `${alike.length} chỗ khi đọc tài liệu gốc, như: ${first.message}`;
  return { ...first, sheet, cell: "", message, cells: alike.map(() => "") };
}
