import type { IFormulaDirtyData } from "@univerjs/engine-formula";

/** What a calculation is to follow: changed cells, names, sheets, formats. */
export type DirtyData = IFormulaDirtyData;

const NOTHING: DirtyData = {
  forceCalculation: false,
  dirtyRanges: [],
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtySuperTableMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
};

type Entries = Readonly<Record<string, unknown>>;

function hasEntries(value: unknown): value is Entries {
  return typeof value === "object" && value !== null && !isList(value);
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function joined(one: unknown, other: unknown): unknown {
  if (isList(one) && isList(other)) return [...one, ...other];
  if (hasEntries(one) && hasEntries(other)) return joinedEntries(one, other);
  const isSilent = other === undefined || other === false;
  return isSilent ? one : other;
}

function joinedEntries(one: Entries, other: Entries): Entries {
  const added = Object.entries(other).map(([key, value]): [string, unknown] => [
    key,
    joined(one[key], value),
  ]);
  return { ...one, ...Object.fromEntries(added) };
}

/** All that any of them is about. */
export function mergedDirtyData(parts: readonly Partial<DirtyData>[]): DirtyData {
  return parts.reduce<DirtyData>((all, part) => joined(all, part) as DirtyData, NOTHING);
}
