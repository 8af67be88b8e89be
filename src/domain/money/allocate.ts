/**
 * Shares a whole amount of đồng by weights so that the shares add up to it exactly. What rounding
 * leaves over is carried along the list, so no share is a whole đồng away from its exact value,
 * and a weight of zero gets 0.
 *
 * @throws {RangeError} when the amount is no safe integer, a weight is negative or not finite, or
 * there is nothing to share by: no weights, or all of them zero.
 */
export function allocate(amount: number, weights: readonly number[]): number[] {
  checkShareable(amount, weights);
  const largest = Math.max(...weights);
  const cumulated = runningSums(weights.map((weight) => weight / largest));
  const total = cumulated.at(-1) ?? 1;
  const bounds = cumulated.map((sum) => Math.round(amount * (sum / total)));
  return bounds.map((bound, index) => bound - (bounds[index - 1] ?? 0));
}

function checkShareable(amount: number, weights: readonly number[]): void {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`not whole đồng: ${amount}`);
  if (weights.some((weight) => !Number.isFinite(weight) || weight < 0)) {
    throw new RangeError("weights must be finite and not negative");
  }
  if (!weights.some((weight) => weight > 0)) throw new RangeError("no weight is above zero");
}

function runningSums(numbers: readonly number[]): number[] {
  let sum = 0;
  return numbers.map((number) => (sum += number));
}
