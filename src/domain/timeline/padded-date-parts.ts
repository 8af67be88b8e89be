/**
 * Day and month as official documents write them: days below 10 and the months 1 and 2 with a
 * leading zero, the other months without (Decree 30/2020/NĐ-CP, Annex I).
 */
export const paddedDay = (day: number): string => String(day).padStart(2, "0");

export const paddedMonth = (month: number): string =>
  month <= 2 ? String(month).padStart(2, "0") : String(month);
