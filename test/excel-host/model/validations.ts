import { intersection, withoutArea } from "./area";
import type { Area } from "./area";
import { canonicalAreas } from "./canonical-areas";
import type { SheetState } from "./sheet-state";
import type { ValidationState } from "./rule-states";

const NONE: Omit<ValidationState, "areas"> = {
  rule: null,
  alert: null,
  prompt: null,
  ignoreBlanks: true,
};

const isNone = ({ rule, alert, prompt }: ValidationState) => !rule && !alert && !prompt;

function inside({ areas }: ValidationState, area: Area): Area[] {
  return areas.map((part) => intersection(part, area)).filter((part) => part !== null);
}

/** The validations of an area, each with its cells in it; cells without one are one more. */
export function validationsIn(sheet: SheetState, area: Area): ValidationState[] {
  const found = sheet.validations
    .map((validation) => ({ ...validation, areas: inside(validation, area) }))
    .filter(({ areas }) => areas.length > 0);
  const rest = found
    .flatMap(({ areas }) => areas)
    .reduce((left, part) => left.flatMap((block) => withoutArea(block, part)), [area]);
  return rest.length > 0 ? [...found, { ...NONE, areas: rest }] : found;
}

/** Changes the validation of every cell of the area, and of no other. */
export function changeValidations(
  sheet: SheetState,
  area: Area,
  change: (validation: ValidationState) => ValidationState
): void {
  const changed = validationsIn(sheet, area).map(change);
  const outside = sheet.validations.map((validation) => ({
    ...validation,
    areas: validation.areas.flatMap((part) => withoutArea(part, area)),
  }));
  const merged = new Map<string, ValidationState>();
  for (const validation of [...outside, ...changed]) {
    if (validation.areas.length === 0 || isNone(validation)) continue;
    const { areas, ...rest } = validation;
    const key = JSON.stringify(rest);
    const all = [...(merged.get(key)?.areas ?? []), ...areas];
    merged.set(key, { ...rest, areas: canonicalAreas(all) });
  }
  sheet.validations = [...merged.values()];
}
