import type { PlanLocation } from "../../domain/plan/plan-location";
import type { PlanSection, SectionTable } from "../../domain/plan/plan";
import type { CellAddress } from "../model/cell-address";
import type { TextLine } from "./text-line";

/** A line of text or one of the form's tables, in the order of the document. */
export type BodyItem =
  | { readonly kind: "line"; readonly line: TextLine }
  | { readonly kind: "table"; readonly table: SectionTable; readonly at: CellAddress };

export type SectionsReading = {
  readonly preamble: readonly string[];
  readonly sections: readonly PlanSection[];
  readonly addresses: readonly (readonly [PlanLocation, CellAddress])[];
};

type Draft = {
  number: string | null;
  title: string;
  table: SectionTable | null;
  paragraphs: string[];
};

const SECTION = /^([IVX]{1,5})\s*[./)]\s*(\p{Lu}.*)$/u;
/** A section title may run on to a second line that names the school year. */
const TITLE_REST = /^NĂM HỌC\b/;

/** Groups the text under its numbered sections; each table stays in the section that announces it. */
export function readSections(items: readonly BodyItem[]): SectionsReading {
  const reader = new SectionReader();
  for (const item of items) {
    if (item.kind === "table") reader.addTable(item.table, item.at);
    else reader.addLine(item.line);
  }
  return { preamble: reader.preamble, sections: reader.sections, addresses: reader.addresses };
}

class SectionReader {
  readonly preamble: string[] = [];
  readonly sections: Draft[] = [];
  readonly addresses: (readonly [PlanLocation, CellAddress])[] = [];

  addLine({ text, at }: TextLine): void {
    const match = SECTION.exec(text);
    const current = this.sections.at(-1);
    if (match) {
      this.open(
        { number: match[1] ?? null, title: match[2] ?? "", table: null, paragraphs: [] },
        at
      );
    } else if (!current) {
      this.preamble.push(text);
      this.addresses.push([{ part: "preamble", paragraph: this.preamble.length - 1 }, at]);
    } else if (TITLE_REST.test(text) && current.paragraphs.length === 0 && !current.table) {
      current.title = `${current.title} ${text}`;
    } else {
      this.addParagraph(current, text, at);
    }
  }

  addTable(table: SectionTable, at: CellAddress): void {
    const current = this.sections.at(-1);
    if (this.sections.some((section) => section.table === table)) return;
    if (current && !current.table) current.table = table;
    else this.open({ number: null, title: "", table, paragraphs: [] }, at);
  }

  private open(section: Draft, at: CellAddress): void {
    this.sections.push(section);
    this.note(null, at);
  }

  /** Text after a table opens an untitled section of its own, so that the order is kept. */
  private addParagraph(current: Draft, text: string, at: CellAddress): void {
    if (current.table) this.open({ number: null, title: "", table: null, paragraphs: [] }, at);
    const section = this.sections.at(-1) ?? current;
    section.paragraphs.push(text);
    this.note(section.paragraphs.length - 1, at);
  }

  private note(paragraph: number | null, at: CellAddress): void {
    const section = this.sections.length - 1;
    this.addresses.push([{ part: "section", section, paragraph }, at]);
  }
}
