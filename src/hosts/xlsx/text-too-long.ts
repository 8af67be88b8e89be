/** A text longer than a cell holds; Excel would call the file damaged. */
export class TextTooLong extends RangeError {
  /** The cell with its sheet, `Kế hoạch!B4`. */
  readonly at: string;

  constructor(at: string, length: number) {
    super(`${at}: text of ${length} characters, a cell holds 32767`);
    this.name = "TextTooLong";
    this.at = at;
  }
}
