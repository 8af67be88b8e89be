const TEXT_OR_TODAY = /"(?:[^"]|"")*"|\bTODAY\(\s*\)/giu;

/**
 * Has formulas follow the calendar once a day. Univer 0.25.1 works out TODAY(), and all that hangs on
 * it, at each calculation: four formulas for every row of "Tiến độ" after any edit.
 */
export class TodayAsDate {
  #begun = "";
  #worked = "";

  /** What to read for each formula in the calculation that begins now. */
  begin(now: Date): (formula: string) => string {
    this.#begun = `DATE(${now.getFullYear()},${now.getMonth() + 1},${now.getDate()})`;
    const day = this.#begun;
    // Until one calculation of the day has reached its end, each works TODAY() out.
    if (day !== this.#worked) return (formula) => formula;
    return (formula) =>
      formula.replace(TEXT_OR_TODAY, (token) => (token.startsWith('"') ? token : day));
  }

  /** The calculation that was begun last was not stopped. */
  finish(): void {
    this.#worked = this.#begun;
  }
}
