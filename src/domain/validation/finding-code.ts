import type { FINDING_KINDS } from "./finding-kinds";

export type FindingCode = keyof typeof FINDING_KINDS;
