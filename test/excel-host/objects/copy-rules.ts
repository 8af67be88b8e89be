import { notImplemented } from "../protocol/host-error";
import { intersection, withoutArea } from "../model/area";
import type { Area } from "../model/area";
import { canonicalAreas } from "../model/canonical-areas";
import type { Block } from "./copy-into";

/** The areas of a rule after the copy: what was under the copy goes, what was copied comes. */
function areasAfter(areas: readonly Area[], from: Block, to: Block): Area[] {
  const rows = to.area.top - from.area.top;
  const columns = to.area.left - from.area.left;
  const copied = areas
    .map((area) => intersection(area, from.area))
    .filter((area) => area !== null)
    .map(({ top, bottom, left, right }) => ({
      top: top + rows,
      bottom: bottom + rows,
      left: left + columns,
      right: right + columns,
    }));
  return canonicalAreas([...areas.flatMap((area) => withoutArea(area, to.area)), ...copied]);
}

type WithAreas = { readonly areas: readonly Area[] };

/** Rules grow over a copy on their own sheet; across sheets this host has not learned it. */
function refuseOtherSheet(rules: readonly WithAreas[], from: Block, to: Block): void {
  const copied = rules.some(({ areas }) => areas.some((area) => intersection(area, from.area)));
  if (from.sheet !== to.sheet && copied) throw notImplemented("copying rules to another sheet");
}

export function copyValidations(from: Block, to: Block): void {
  refuseOtherSheet(from.sheet.validations, from, to);
  to.sheet.validations = to.sheet.validations
    .map((validation) => ({ ...validation, areas: areasAfter(validation.areas, from, to) }))
    .filter(({ areas }) => areas.length > 0);
}

export function copyConditionalFormats(from: Block, to: Block): void {
  refuseOtherSheet(from.sheet.conditionalFormats, from, to);
  for (const format of to.sheet.conditionalFormats) {
    format.areas = areasAfter(format.areas, from, to);
  }
  to.sheet.conditionalFormats = to.sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
}
