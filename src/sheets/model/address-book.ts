import type { PlanLocation } from "../../domain/plan/plan-location";
import { locationKey } from "../../domain/plan/plan-location";
import type { CellAddress } from "./cell-address";

/** Which cell every part of a plan stands in. */
export class AddressBook {
  private readonly byKey = new Map<string, CellAddress>();

  /** `fallback` answers for what has no cell of its own, such as a missing date. */
  constructor(private readonly fallback: CellAddress) {}

  set(at: PlanLocation, address: CellAddress): void {
    this.byKey.set(locationKey(at), address);
  }

  /** The location's own cell, else its row's, section's or title's, else the plan's. */
  find(at: PlanLocation): CellAddress {
    if (at.part === "source") return { sheet: at.sheet, cell: at.cell };
    return this.byKey.get(locationKey(at)) ?? this.wider(at) ?? this.fallback;
  }

  private wider(at: PlanLocation): CellAddress | undefined {
    if (at.part === "row") return this.byKey.get(locationKey({ ...at, field: null }));
    if (at.part === "section") return this.byKey.get(locationKey({ ...at, paragraph: null }));
    if (at.part === "header") return this.byKey.get(locationKey({ part: "header", item: at.item }));
    return undefined;
  }
}
