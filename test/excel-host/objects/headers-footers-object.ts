import { invalidArgument } from "../protocol/host-error";
import { HostObject } from "../protocol/host-object";
import type { HeaderFooterState, PageState } from "../model/page-state";

/** Excel's limit for the three parts of a header, or of a footer, together. */
const LONGEST = 255;
const STATES = new Set("Default FirstAndDefault OddAndEven FirstOddAndEven".split(" "));

type Part = keyof HeaderFooterState;
const LINES: readonly (readonly Part[])[] = [
  ["leftHeader", "centerHeader", "rightHeader"],
  ["leftFooter", "centerFooter", "rightFooter"],
];

class HeaderFooterObject extends HostObject {
  constructor(private readonly parts: HeaderFooterState) {
    super();
  }

  private write(part: Part, value: unknown): void {
    if (typeof value !== "string") throw invalidArgument(part);
    const line = LINES.find((parts) => parts.includes(part)) ?? [];
    const others = line.filter((other) => other !== part);
    const length = others.reduce((sum, other) => sum + this.parts[other].length, value.length);
    if (length > LONGEST) throw invalidArgument(`${part} of ${value.length} characters`);
    this.parts[part] = value;
  }

  get LeftHeader(): string {
    return this.parts.leftHeader;
  }
  set LeftHeader(value: unknown) {
    this.write("leftHeader", value);
  }
  get CenterHeader(): string {
    return this.parts.centerHeader;
  }
  set CenterHeader(value: unknown) {
    this.write("centerHeader", value);
  }
  get RightHeader(): string {
    return this.parts.rightHeader;
  }
  set RightHeader(value: unknown) {
    this.write("rightHeader", value);
  }
  get LeftFooter(): string {
    return this.parts.leftFooter;
  }
  set LeftFooter(value: unknown) {
    this.write("leftFooter", value);
  }
  get CenterFooter(): string {
    return this.parts.centerFooter;
  }
  set CenterFooter(value: unknown) {
    this.write("centerFooter", value);
  }
  get RightFooter(): string {
    return this.parts.rightFooter;
  }
  set RightFooter(value: unknown) {
    this.write("rightFooter", value);
  }
}

/** The headers and footers of a sheet's pages. */
export class HeadersFootersObject extends HostObject {
  constructor(private readonly page: PageState) {
    super();
  }

  get State(): string {
    return this.page.headerState;
  }
  set State(value: unknown) {
    if (typeof value !== "string" || !STATES.has(value)) throw invalidArgument("header state");
    this.page.headerState = value;
  }
  get DefaultForAllPages(): HostObject {
    return new HeaderFooterObject(this.page.headers.defaultForAllPages);
  }
  get FirstPage(): HostObject {
    return new HeaderFooterObject(this.page.headers.firstPage);
  }
  get EvenPages(): HostObject {
    return new HeaderFooterObject(this.page.headers.evenPages);
  }
  get OddPages(): HostObject {
    return new HeaderFooterObject(this.page.headers.defaultForAllPages);
  }
}
