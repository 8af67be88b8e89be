import type { PlanClosing } from "../../domain/plan/plan";
import type { PlanLocation } from "../../domain/plan/plan-location";
import type { SchoolYear } from "../../domain/timeline/school-year";
import type { CellAddress } from "../model/cell-address";
import { readClosing } from "./read-closing";
import type { HeaderReading } from "./read-header";
import { findSchoolYear, readHeader } from "./read-header";
import type { BodyItem, SectionsReading } from "./read-sections";
import { readSections } from "./read-sections";

/** The document around its tables: head, sections, closing. */
export type DocumentText = {
  readonly head: HeaderReading;
  readonly sections: SectionsReading;
  readonly closing: PlanClosing;
  readonly schoolYear: SchoolYear | null;
  /** Every line outside the tables. */
  readonly words: readonly string[];
  readonly addresses: readonly (readonly [PlanLocation, CellAddress])[];
};

export function readDocumentText(items: readonly BodyItem[]): DocumentText {
  const lines = items.flatMap((item) => (item.kind === "line" ? [item.line] : []));
  const { closing, addresses: closingAddresses, before } = readClosing(lines);
  const head = readHeader(before);
  const kept = new Set(head.rest);
  const sections = readSections(items.filter((i) => i.kind === "table" || kept.has(i.line)));
  const titleCells = head.titleAddresses.map(
    (at, line) => [{ part: "header", item: "title", line } as const, at] as const
  );
  const headerCells = [...head.addresses, ...closingAddresses].map(
    ([item, at]) => [{ part: "header", item } as const, at] as const
  );
  return {
    head,
    sections,
    closing,
    schoolYear: findSchoolYear(head.header, lines),
    words: lines.map((line) => line.text),
    addresses: [...headerCells, ...titleCells, ...sections.addresses],
  };
}
