/** A regulation that schools still cite, and the one that took its place. */
export type ReplacedRegulation = {
  readonly number: string;
  /** ISO day from which it no longer applies. */
  readonly from: string;
  readonly by: string;
};

export const REPLACED_REGULATIONS: readonly ReplacedRegulation[] = [
  { number: "17/2018/TT-BGDĐT", from: "2026-07-07", by: "57/2026/TT-BGDĐT" },
  { number: "18/2018/TT-BGDĐT", from: "2026-07-07", by: "57/2026/TT-BGDĐT" },
  { number: "19/2018/TT-BGDĐT", from: "2026-07-07", by: "57/2026/TT-BGDĐT" },
  { number: "22/2024/TT-BGDĐT", from: "2026-07-07", by: "57/2026/TT-BGDĐT" },
  { number: "42/2012/TT-BGDĐT", from: "2026-07-07", by: "57/2026/TT-BGDĐT" },
  { number: "28/2020/TT-BGDĐT", from: "2026-05-10", by: "15/2026/TT-BGDĐT" },
  { number: "32/2020/TT-BGDĐT", from: "2026-05-10", by: "15/2026/TT-BGDĐT" },
  { number: "324/2016/TT-BTC", from: "2026-01-01", by: "130/2025/TT-BTC" },
];
