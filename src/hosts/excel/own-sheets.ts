import { isSameSheet } from "../../sheets/model/same-sheet";
import type { AddedSheet } from "./change-draft";
import type { Bottoms } from "./inserted-rows";

export type PresentSheet = { readonly id: string; readonly name: string };

/**
 * Which sheets of the workbook a change has added: by their ids, since someone else may have added
 * one of the same name at the same time. When the answer with the ids is lost, a sheet of that name
 * is taken for ours only while it is blank, so that nobody's words go with it.
 */
export class OwnSheets {
  private names: readonly string[] = [];
  private ids: ReadonlySet<string> | null = null;

  /** One request of its own. All sheets come before any cell, so that formulas may point forward. */
  async add(context: Excel.RequestContext, added: readonly AddedSheet[]): Promise<void> {
    if (added.length === 0) return;
    const { worksheets } = context.workbook;
    const sheets = added.map(({ name, position }) => {
      const sheet = worksheets.add(name);
      sheet.position = position;
      return sheet.load(["id"]);
    });
    this.names = added.map(({ name }) => name);
    await context.sync();
    this.ids = new Set(sheets.map(({ id }) => id));
  }

  among(present: readonly PresentSheet[], bottoms: Bottoms): PresentSheet[] {
    const { ids } = this;
    if (ids) return present.filter(({ id }) => ids.has(id));
    return this.names.flatMap((added) =>
      (bottoms.get(added) ?? 0) > 0 ? [] : present.filter(({ name }) => isSameSheet(name, added))
    );
  }
}
