/** Someone's decision to pass over a finding, kept in the workbook. */
export type Waiver = {
  /** `findingKey` of the finding: it no longer fits once the words of the cell change. */
  readonly key: string;
  readonly reason: string;
  readonly by: string;
};
