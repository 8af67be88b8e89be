import { invalidArgument } from "../protocol/host-error";
import { HostCollection, HostObject } from "../protocol/host-object";
import { checkColor } from "../model/format-properties";
import type { ConditionalStyle } from "../model/rule-states";

type BorderSide = keyof ConditionalStyle["borders"];
const BORDER_STYLES = new Set("None Continuous Dash DashDot DashDotDot Dot".split(" "));
const UNDERLINES = new Set(["None", "Single", "Double"]);
const NEW_BORDER = { style: "Continuous", color: "#000000" };

class ConditionalFillObject extends HostObject {
  constructor(private readonly style: ConditionalStyle) {
    super();
  }

  get Color(): string {
    return this.style.fill ?? "";
  }
  set Color(value: unknown) {
    this.style.fill = checkColor(value);
  }
  Clear(): void {
    this.style.fill = null;
  }
}

class ConditionalFontObject extends HostObject {
  constructor(private readonly style: ConditionalStyle) {
    super();
  }

  private flag(name: "bold" | "italic" | "strikethrough", value: unknown): void {
    if (typeof value !== "boolean") throw invalidArgument(`conditional ${name}`);
    this.style.font[name] = value;
  }

  get Bold(): boolean | null {
    return this.style.font.bold ?? null;
  }
  set Bold(value: unknown) {
    this.flag("bold", value);
  }
  get Italic(): boolean | null {
    return this.style.font.italic ?? null;
  }
  set Italic(value: unknown) {
    this.flag("italic", value);
  }
  get Underline(): string {
    return this.style.font.underline ?? "None";
  }
  set Underline(value: unknown) {
    if (typeof value !== "string" || !UNDERLINES.has(value)) throw invalidArgument("underline");
    this.style.font.underline = value;
  }
  get Strikethrough(): boolean | null {
    return this.style.font.strikethrough ?? null;
  }
  set Strikethrough(value: unknown) {
    this.flag("strikethrough", value);
  }
  get Color(): string {
    return this.style.font.color ?? "";
  }
  set Color(value: unknown) {
    this.style.font.color = checkColor(value);
  }
  Clear(): void {
    this.style.font = {};
  }
}

class ConditionalBorderObject extends HostObject {
  constructor(
    private readonly style: ConditionalStyle,
    private readonly side: BorderSide
  ) {
    super();
  }

  override identity(): Readonly<Record<string, string>> {
    return { SideIndex: this.SideIndex };
  }
  get SideIndex(): string {
    return `Edge${this.side.charAt(0).toUpperCase()}${this.side.slice(1)}`;
  }
  get Style(): string {
    return this.style.borders[this.side]?.style ?? "None";
  }
  set Style(value: unknown) {
    if (typeof value !== "string" || !BORDER_STYLES.has(value)) throw invalidArgument("border");
    if (value === "None") delete this.style.borders[this.side];
    else this.style.borders[this.side] = { ...this.border, style: value };
  }
  get Color(): string {
    return this.border.color;
  }
  set Color(value: unknown) {
    this.style.borders[this.side] = { ...this.border, color: checkColor(value) };
  }

  private get border() {
    return this.style.borders[this.side] ?? NEW_BORDER;
  }
}

const SIDE_OF: Readonly<Record<string, BorderSide>> = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
};

class ConditionalBordersObject extends HostCollection {
  constructor(private readonly style: ConditionalStyle) {
    super();
  }

  items(): readonly HostObject[] {
    return Object.keys(SIDE_OF).map((index) => this.GetItem(index));
  }
  get Count(): number {
    return Object.keys(SIDE_OF).length;
  }
  get Top(): HostObject {
    return new ConditionalBorderObject(this.style, "top");
  }
  get Bottom(): HostObject {
    return new ConditionalBorderObject(this.style, "bottom");
  }
  get Left(): HostObject {
    return new ConditionalBorderObject(this.style, "left");
  }
  get Right(): HostObject {
    return new ConditionalBorderObject(this.style, "right");
  }
  GetItem(index: string): HostObject {
    const side = SIDE_OF[index];
    if (!side) throw invalidArgument(`conditional border ${index}`);
    return new ConditionalBorderObject(this.style, side);
  }
}

/** What a conditional format changes in the looks of cells. */
export class ConditionalLooksObject extends HostObject {
  constructor(private readonly style: ConditionalStyle) {
    super();
  }

  get Fill(): HostObject {
    return new ConditionalFillObject(this.style);
  }
  get Font(): HostObject {
    return new ConditionalFontObject(this.style);
  }
  get Borders(): HostObject {
    return new ConditionalBordersObject(this.style);
  }
}
