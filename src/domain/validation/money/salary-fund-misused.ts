import type { RowField } from "../../plan/plan-row";
import { rowCells } from "../row-cells";
import { rowFinding } from "../row-finding";
import type { Rule } from "../rule";

const SALARY_REFORM = /(?<![\p{L}\d])(?:CCTL|cải cách tiền lương|nguồn 14)(?![\p{L}\d])/iu;
const FIELDS: readonly RowField[] = ["money", "funding", "conditions", "resources"];

/** Money set aside for the salary reform (source 14) is not for facilities or improvement tasks. */
export const salaryFundMisused: Rule = ({ plan }) =>
  rowCells(plan.rows, FIELDS).flatMap(({ row, field, words }) => {
    const found = SALARY_REFORM.exec(words)?.[0];
    return found === undefined
      ? []
      : [rowFinding("salary-fund-misused", row, field, { words: found })];
  });
