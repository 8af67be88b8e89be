import { HostError, notImplemented } from "../protocol/host-error";
import type { HostObject } from "../protocol/host-object";
import { HostCollection } from "../protocol/host-object";
import { intersection } from "../model/area";
import { clearConditionalFormats } from "../model/clear-rules";
import { newDataBar } from "../model/rule-states";
import type { ConditionalState } from "../model/rule-states";
import { ConditionalFormatObject } from "./conditional-format-object";
import type { RangeObject } from "./range-object";
import { refuseIfLocked } from "./refuse-if-locked";

/** The conditional formats that touch a range, the first with the highest priority. */
export class ConditionalFormatsObject extends HostCollection {
  constructor(private readonly range: RangeObject) {
    super();
  }

  private get states(): ConditionalState[] {
    const { sheet, cells } = this.range;
    return sheet.conditionalFormats.filter(({ areas }) =>
      areas.some((area) => intersection(area, cells))
    );
  }

  private object(state: ConditionalState): HostObject {
    return new ConditionalFormatObject(this.range.session, this.range.sheet, state);
  }

  items(): readonly HostObject[] {
    return this.states.map((state) => this.object(state));
  }
  GetCount(): number {
    return this.states.length;
  }
  GetItemOrNullObject(id: string): HostObject | null {
    const state = this.range.sheet.conditionalFormats.find((other) => other.id === id);
    return state ? this.object(state) : null;
  }
  GetItem(id: string): HostObject {
    const item = this.GetItemOrNullObject(id);
    if (!item) throw new HostError("ItemNotFound", `conditional format ${id}`);
    return item;
  }
  GetItemAt(index: number): HostObject {
    const item = this.items()[index];
    if (!item) throw new HostError("ItemNotFound", `conditional format at ${index}`);
    return item;
  }
  Add(type: string): HostObject {
    const { session, sheet, cells } = this.range;
    if (type !== "Custom" && type !== "DataBar") throw notImplemented(`conditional format ${type}`);
    refuseIfLocked(sheet, cells);
    const state: ConditionalState = {
      id: session.newId("CF"),
      type,
      areas: [cells],
      stopIfTrue: false,
      formula: "",
      style: { fill: null, font: {}, borders: {} },
      dataBar: newDataBar(),
    };
    const others = sheet.conditionalFormats;
    const isFirst = session.options.newConditionalFormats === "first";
    sheet.conditionalFormats = isFirst ? [state, ...others] : [...others, state];
    return this.object(state);
  }
  ClearAll(): void {
    refuseIfLocked(this.range.sheet, this.range.cells);
    clearConditionalFormats(this.range.sheet, this.range.cells);
  }
}
