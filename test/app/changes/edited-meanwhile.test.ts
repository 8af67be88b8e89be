import { choiceChange } from "../../../src/app/changes/choice-change";
import type { OpenedPlan } from "../../../src/app/changes/opened-plan";
import { openPlan } from "../../../src/app/changes/opened-plan";
import { rollUpChange } from "../../../src/app/changes/roll-up-change";
import type { Choice } from "../../../src/domain/validation/choice";
import type { TrackingRole } from "../../../src/sheets/forms/tracking-columns";
import { ledgerColumn } from "../../../src/sheets/ledger/ledger-columns";
import { SHEET_NAMES } from "../../../src/sheets/model/sheet-names";
import type { CellEdit, WorkbookChange } from "../../../src/sheets/model/workbook-change";
import { planSession, typeInto } from "../../support/file-plan";
import { day } from "../../support/plan-fixtures";
import { SURROUNDINGS } from "../../support/surroundings";

/** Every step writes and reads a whole file. */
jest.setTimeout(60_000);

/** Makes a change after someone else has typed into the cell it was not worked out with. */
async function overtaken(
  sheet: string,
  changeOf: (opened: OpenedPlan) => WorkbookChange,
  typed: (opened: OpenedPlan) => CellEdit
) {
  const session = await planSession({ rows: [{ people: "Hiệu trưởng; Kế toán", time: "2024" }] });
  const opened = openPlan(await session.host.read());
  const change = changeOf(opened);
  await typeInto(session, sheet, [typed(opened)]);
  return session.host.apply(change);
}

describe("what someone else typed since the workbook was read", () => {
  const PERIOD: Choice = { kind: "period", start: day("2024-01-01"), end: day("2024-12-31") };
  const LEAD: Choice = { kind: "lead", lead: "Kế toán" };
  const CRITERION: Choice = { kind: "criterion", criterion: "2.2", similarity: "part" };
  const CHOICES: readonly (readonly [TrackingRole, Choice])[] = [
    ["start", PERIOD],
    ["end", PERIOD],
    ["lead", LEAD],
    ["criterion", CRITERION],
  ];

  it.each(CHOICES)("into the cell %s is not written over by a choice", async (role, choice) => {
    const making = overtaken(
      SHEET_NAMES.plan,
      (opened) => choiceChange(opened, "D01", choice, SURROUNDINGS),
      ({ file: { layout } }) => ({
        row: layout.rows.get("D01")?.first ?? 0,
        column: layout.tracking.get(role) ?? 0,
        value: "Chữ của người khác",
      })
    );
    await expect(making).rejects.toMatchObject({ reason: "changed-meanwhile" });
  });

  it('as "x" beside a ledger line is not written over by its rewriting', async () => {
    const making = overtaken(
      SHEET_NAMES.ledger,
      (opened) => rollUpChange(opened, SURROUNDINGS),
      () => ({ row: 9, column: ledgerColumn("seen"), value: "x" })
    );
    await expect(making).rejects.toMatchObject({ reason: "changed-meanwhile" });
  });
});
