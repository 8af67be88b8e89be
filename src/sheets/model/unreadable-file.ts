/** Why a file cannot be read; the words for it are in the locales. */
export type UnreadableCode =
  /** Nothing in it: no bytes, or only zeros as after a broken download. */
  | "empty"
  | "not-a-workbook"
  /** A web page saved under a workbook's name, as many web systems export. */
  | "html-not-workbook"
  /** Excel 97-2003 or its XML form. */
  | "old-xls"
  | "password-protected"
  /** Begins like the right kind of file but is cut off or altered. */
  | "damaged"
  | "too-large"
  | "not-a-document"
  | "no-plan-table"
  | "garbled"
  | "unsupported-type";

export type UnreadableParams = Readonly<Record<string, string | number>>;

/** A file whose content cannot be trusted. `params` fill the blanks of the worded message. */
export class UnreadableFile extends Error {
  readonly code: UnreadableCode;
  readonly params: UnreadableParams;

  constructor(code: UnreadableCode, params: UnreadableParams = {}, options?: ErrorOptions) {
    super(code, options);
    this.name = "UnreadableFile";
    this.code = code;
    this.params = params;
  }
}
