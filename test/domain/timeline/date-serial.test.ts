import fc from "fast-check";
import { addDays } from "../../../src/domain/timeline/add-days";
import type { CalendarDate } from "../../../src/domain/timeline/calendar-date";
import { fromSerial, toSerial } from "../../../src/domain/timeline/date-serial";

const KNOWN: readonly (readonly [iso: string, serial: number])[] = [
  ["1900-03-01", 61],
  ["1970-01-01", 25_569],
  ["2000-02-29", 36_585],
  ["2024-09-01", 45_536],
  ["2024-09-15", 45_550],
  ["9999-12-31", 2_958_465],
];

describe("Excel's day numbers", () => {
  it.each(KNOWN)("%s is %i", (iso, serial) => {
    expect(toSerial(iso as CalendarDate)).toBe(serial);
    expect(fromSerial(serial)).toBe(iso);
  });

  it("leave out the time of day", () => {
    expect(fromSerial(45_550.75)).toBe("2024-09-15");
  });

  it.each([60, 0, -1, 2_958_466, Number.NaN, Number.POSITIVE_INFINITY])("have no day %d", (n) => {
    expect(fromSerial(n)).toBeNull();
  });

  it("are inverse to days, in their order, for the whole calendar", () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_464 }), (serial) => {
        const date = fromSerial(serial);
        if (date === null) throw new Error(`no day ${serial}`);
        expect(toSerial(date)).toBe(serial);
        expect(fromSerial(serial + 1)).toBe(addDays(date, 1));
        expect(new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10)).toBe(date);
      })
    );
  });
});
