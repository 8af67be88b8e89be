/** Where money comes from; the ids are the contract of the command line and the ledger. */
export const FUNDING_SOURCES = [
  "nsnn-tu-chu",
  "nsnn-khong-tu-chu",
  "nsnn",
  "dau-tu-cong",
  "hoc-phi",
  "thu-dich-vu",
  "tai-tro",
  "quy-pthdsn",
  "cmhs",
  "doan-the",
  "tu-tuc",
  "other",
] as const;

export type FundingSource = (typeof FUNDING_SOURCES)[number];
