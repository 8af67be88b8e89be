import { locationKey } from "../../domain/plan/plan-location";
import type { Finding, Fix } from "../../domain/validation/finding";

/**
 * Of several fixes of one cell the first: each would undo the other. The next check tells the rest.
 */
export function oncePerCell<F extends Pick<Finding, "fix">>(
  findings: readonly F[]
): readonly (F & { readonly fix: Fix })[] {
  const byCell = new Map<string, F & { readonly fix: Fix }>();
  for (const finding of findings) {
    const { fix } = finding;
    if (fix === undefined) continue;
    const cell = locationKey(fix.at);
    if (!byCell.has(cell)) byCell.set(cell, { ...finding, fix });
  }
  return [...byCell.values()];
}
