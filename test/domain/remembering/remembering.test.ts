import { oncePer } from "../../../src/domain/remembering/once-per";
import { rememberByText } from "../../../src/domain/remembering/remember-by-text";
import { rememberInContext } from "../../../src/domain/remembering/remember-in-context";

describe("a reader that remembers", () => {
  it("reads a text once", () => {
    const read = jest.fn((text: string) => text.length);
    const remembered = rememberByText(read);
    expect([remembered("ba"), remembered("ba"), remembered("bốn")]).toEqual([2, 2, 3]);
    expect(read).toHaveBeenCalledTimes(2);
  });

  it("holds no more texts than it may, and reads the forgotten ones rightly again", () => {
    const read = jest.fn((text: string) => text.toUpperCase());
    const remembered = rememberByText(read, 2);
    for (const text of ["a", "b", "c", "a"]) expect(remembered(text)).toBe(text.toUpperCase());
    expect(read).toHaveBeenCalledTimes(4);
  });

  it("never gives the reading of one context in another", () => {
    const remembered = rememberInContext(
      (text: string, unit: string | undefined) => text + unit,
      (unit) => unit ?? ""
    );
    expect(remembered("5", undefined)).toBe("5undefined");
    expect(remembered("5", "trieu")).toBe("5trieu");
    expect(remembered("5", undefined)).toBe("5undefined");
  });

  it("keeps the readings of every context that is asked for in turn", () => {
    const read = jest.fn((text: string, unit: string) => text + unit);
    const remembered = rememberInContext(read, (unit) => unit);
    for (const unit of ["trieu", "", "trieu", ""]) remembered("5", unit);
    expect(read).toHaveBeenCalledTimes(2);
  });

  it("forgets rather than keep any number of contexts", () => {
    const read = jest.fn((text: string, context: number) => text + context);
    const remembered = rememberInContext(read, String);
    for (const context of [1, 2, 3, 4, 5, 6, 7, 8, 9, 1])
      expect(remembered("5", context)).toBe(`5${context}`);
    expect(read).toHaveBeenCalledTimes(10);
  });

  it("works out once per object, also where nothing comes of it", () => {
    const workOut = jest.fn(() => undefined);
    const once = oncePer<object, undefined>(workOut);
    const plan = {};
    once(plan);
    once(plan);
    once({});
    expect(workOut).toHaveBeenCalledTimes(2);
  });
});
