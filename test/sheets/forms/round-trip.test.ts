import fc from "fast-check";
import { describePlanWorkbook } from "../../../src/app/plan-workbook";
import { readPlanFile } from "../../../src/app/read-plan-file";
import type { Plan } from "../../../src/domain/plan/plan";
import { readWorkbook } from "../../../src/hosts/xlsx/read-workbook";
import { writeWorkbook } from "../../../src/hosts/xlsx/write-workbook";
import { SURROUNDINGS } from "../../support/surroundings";
import { arbitraryPlan } from "../../support/arbitrary-plan";

async function throughWorkbook(plan: Plan): Promise<Plan> {
  const { workbook } = describePlanWorkbook(plan, [], SURROUNDINGS);
  return readPlanFile(await readWorkbook(await writeWorkbook(workbook))).plan;
}

describe("a plan written to a workbook", () => {
  it("reads back as the same plan, on every form", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryPlan, async (plan) => {
        expect(await throughWorkbook(plan)).toEqual(plan);
      }),
      { numRuns: 25 }
    );
  }, 120_000);
});
