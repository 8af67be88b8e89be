import type { Certainty } from "../../domain/validation/certainty";
import type { Severity } from "../../domain/validation/severity";
import type { Waiver } from "./waiver";

/** A finding in words, with its place. */
export type WordedFinding = {
  /** What kind of finding it is; equal ones can be told of together. */
  readonly code: string;
  readonly severity: Severity;
  readonly certainty: Certainty;
  /** Name of a sheet, or of a part of the document that was read. */
  readonly sheet: string;
  readonly cell: string;
  readonly message: string;
  /** The circular and article, or `null` where there is none. */
  readonly basis: string | null;
  /** Whether the sheet is in this workbook. */
  readonly linked: boolean;
};

/** A finding passed over by someone's decision. */
export type WordedWaiver = WordedFinding & Waiver;
