/** The oldest Excel API we run on: data validation is 1.8, page layout and cell properties 1.9. */
export const REQUIRED_API = "1.9";
/** Merged areas can be read from here on. */
export const MERGED_AREAS_API = "1.13";

/** Whether this Excel has the API of that version, e.g. `1.13`. */
export function supportsApi(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}
