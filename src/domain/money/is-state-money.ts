import type { FundingSource } from "./funding-source";

/** "Ngân sách" of whatever kind, named or not. */
export function isStateMoney(source: FundingSource | null): boolean {
  return source?.startsWith("nsnn") ?? false;
}
