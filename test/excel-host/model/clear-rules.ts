import { withoutArea } from "./area";
import type { Area } from "./area";
import { canonicalAreas } from "./canonical-areas";
import type { SheetState } from "./sheet-state";

const without = (areas: readonly Area[], hole: Area) =>
  canonicalAreas(areas.flatMap((area) => withoutArea(area, hole)));

/** Takes the area out of every validation. */
export function clearValidations(sheet: SheetState, hole: Area): void {
  sheet.validations = sheet.validations
    .map((validation) => ({ ...validation, areas: without(validation.areas, hole) }))
    .filter(({ areas }) => areas.length > 0);
}

/** Takes the area out of every conditional format. */
export function clearConditionalFormats(sheet: SheetState, hole: Area): void {
  for (const format of sheet.conditionalFormats) format.areas = without(format.areas, hole);
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
}
