/**
 * A thread of its own for the formulas; `null` where the browser gives none, as for a page that was
 * opened from the disk: then the page itself works them out.
 */
export function startFormulaWorker(): Worker | null {
  try {
    return new Worker(new URL("./formula-worker.ts", import.meta.url), { name: "formulas" });
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
