import { AddDataValidationMutation, RemoveDataValidationMutation } from "@univerjs/data-validation";
import {
  AddConditionalRuleMutation,
  DeleteConditionalRuleMutation,
} from "@univerjs/sheets-conditional-formatting";
import type { SheetRules } from "../sheet-rules";
import type { Edit } from "./edit";
import type { GridMutation } from "./grid-mutation";
import type { SheetKey } from "./sheet-key";

function listMutations(
  key: SheetKey,
  { before, after }: Edit<SheetRules["lists"]>
): GridMutation[] {
  const source = "command";
  const ruleId = before.map(({ uid }) => uid);
  return [
    { id: RemoveDataValidationMutation.id, params: { ...key, ruleId, source } },
    { id: AddDataValidationMutation.id, params: { ...key, rule: [...after], source } },
  ];
}

/** The grid puts a new rule before all others, so that the last one is added first. */
function conditionMutations(
  key: SheetKey,
  { before, after }: Edit<SheetRules["conditions"]>
): GridMutation[] {
  return [
    ...before.map(({ cfId }) => ({
      id: DeleteConditionalRuleMutation.id,
      params: { ...key, cfId },
    })),
    ...after.toReversed().map((rule) => ({
      id: AddConditionalRuleMutation.id,
      params: { ...key, rule },
    })),
  ];
}

/** Puts other rules in the place of a sheet's; what is the same object before and after stays. */
export function ruleMutations(key: SheetKey, { before, after }: Edit<SheetRules>): GridMutation[] {
  return [
    ...(before.lists === after.lists
      ? []
      : listMutations(key, { before: before.lists, after: after.lists })),
    ...(before.conditions === after.conditions
      ? []
      : conditionMutations(key, { before: before.conditions, after: after.conditions })),
  ];
}
