import { overlaps } from "../../sheets/model/cell-ranges";
import type { SheetChange } from "../../sheets/model/workbook-change";
import type { ChangeDraft } from "./change-draft";
import { clearRule, describedRule, ruleOperation, ruleRestorations } from "./validations";

type SetList = Extract<SheetChange, { kind: "set-list" }>;

/** A drop-down in the place of any other in its cells and in those that had it before. */
export function setList(draft: ChangeDraft, { sheet, list, before }: SetList): void {
  const image = draft.image(sheet);
  const name = image?.name ?? sheet;
  const touched = [list.range, ...(before ? [before] : [])].flatMap(
    (range) => draft.shift(name).originalRange(range) ?? []
  );
  const former = image?.lists.filter(({ range }) => touched.some((one) => overlaps(one, range)));
  draft.perform(
    [
      ...(before ? [clearRule(name, before)] : []),
      ruleOperation(name, list.range, describedRule(list)),
    ],
    { after: ruleRestorations(name, former ?? []) }
  );
}
