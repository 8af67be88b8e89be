const THOUSANDS = /\B(?=(\d{3})+$)/g;

/** Whole đồng as offices write them: 45000000 → «45.000.000 đồng». */
export function formatMoney(amount: number): string {
  const sign = amount < 0 ? "-" : "";
  return `${sign}${String(Math.abs(amount)).replace(THOUSANDS, ".")} đồng`;
}
