import type { HostObject } from "./host-object";

/** The objects that the client keeps from one request to the next: ranges, mostly. */
export class References {
  private readonly byName = new Map<string, HostObject>();
  private readonly names = new Map<HostObject, string>();
  private last = 0;

  keep(object: HostObject): string {
    const known = this.names.get(object);
    if (known) return known;
    this.last += 1;
    const name = `ref${this.last}`;
    this.byName.set(name, object);
    this.names.set(object, name);
    return name;
  }

  drop(name: string): void {
    const object = this.byName.get(name);
    this.byName.delete(name);
    if (object) this.names.delete(object);
  }

  at(name: string): HostObject | undefined {
    return this.byName.get(name);
  }

  nameOf(object: HostObject): string | undefined {
    return this.names.get(object);
  }

  kept(): readonly HostObject[] {
    return [...this.names.keys()];
  }
}
