import fc from "fast-check";
import { allocate } from "../../../src/domain/money/allocate";

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

describe("allocate", () => {
  it.each([
    [100, [1, 1, 1], [33, 34, 33]],
    [10_000_000, [3, 1], [7_500_000, 2_500_000]],
    [1, [0, 5, 5], [0, 1, 0]],
    [9, [0, 2, 0, 1, 0], [0, 6, 0, 3, 0]],
    [0, [1, 2], [0, 0]],
    [7, [Number.MIN_VALUE], [7]],
    [8, [Number.MAX_VALUE, Number.MAX_VALUE], [4, 4]],
  ])("shares %d by %j as %j", (amount, weights, shares) => {
    expect(allocate(amount, weights)).toEqual(shares);
  });

  it.each([
    ["no weights", 5, []],
    ["only zero weights", 5, [0, 0]],
    ["a negative weight", 5, [2, -1]],
    ["an infinite weight", 5, [1, Infinity]],
    ["a part of a đồng", 0.5, [1]],
  ])("refuses %s", (_case, amount, weights) => {
    expect(() => allocate(amount, weights)).toThrow(RangeError);
  });

  const amounts = fc.integer({ min: 0, max: 10 ** 13 });
  const weights = fc
    .array(fc.oneof(fc.nat(1000), fc.double({ min: 0, max: 1e6, noNaN: true })), { minLength: 1 })
    .filter((list) => list.some((weight) => weight > 0));

  it("gives whole shares that add up to the amount, none negative, none for a zero weight", () => {
    fc.assert(
      fc.property(amounts, weights, (amount, list) => {
        const shares = allocate(amount, list);
        expect(sum(shares)).toBe(amount);
        expect(shares.every((share) => Number.isInteger(share) && share >= 0)).toBe(true);
        expect(shares.filter((_, index) => list[index] === 0).every((share) => share === 0)).toBe(
          true
        );
      })
    );
  });

  it("stays within a đồng of the exact share", () => {
    const wholeWeights = fc.array(fc.integer({ min: 1, max: 1000 }), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(fc.nat(10 ** 9), wholeWeights, (amount, list) => {
        const total = sum(list);
        allocate(amount, list).forEach((share, index) => {
          expect(Math.abs(share - (amount * (list[index] ?? 0)) / total)).toBeLessThanOrEqual(1);
        });
      })
    );
  });
});
