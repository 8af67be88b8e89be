import { HostError, notImplemented } from "./host-error";
import { callMember, getMember, HostObject } from "./host-object";
import { PATH } from "./wire";
import type { ArgumentInfo, ObjectPath } from "./wire";

/** Where the paths of a request begin. */
export type PathRoots = {
  readonly root: HostObject;
  readonly services: Readonly<Record<string, HostObject>>;
  readonly referenced: (reference: string) => HostObject | undefined;
};

/**
 * The objects of one request by the id of their path. A path is followed once, when it is first
 * needed; a path whose method changes the workbook therefore changes it once.
 */
export class BatchObjects {
  private readonly found = new Map<number, HostObject | null>();

  constructor(
    private readonly paths: Readonly<Record<string, ObjectPath>>,
    private readonly roots: PathRoots
  ) {}

  /** `null` is the null object of the `...OrNullObject` methods. */
  at(id: number): HostObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (!path) throw new HostError("InvalidObjectPath", `path ${id}`);
    const object = this.follow(path);
    this.found.set(id, object);
    return object;
  }

  /** The arguments with the objects they refer to in place of their path ids. */
  argumentsOf(info: ArgumentInfo | undefined): unknown[] {
    const ids = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((argument, index) =>
      this.withObjects(argument, ids ? ids[index] : 0)
    );
  }

  private withObjects(argument: unknown, id: unknown): unknown {
    if (Array.isArray(id) && Array.isArray(argument)) {
      return argument.map((part, index) => this.withObjects(part, id[index]));
    }
    return typeof id === "number" && id > 0 ? this.at(id) : this.withNestedObjects(argument);
  }

  private withNestedObjects(value: unknown): unknown {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    const id: unknown = Reflect.get(value, "_ObjectPathId");
    if (typeof id === "number") return this.at(id);
    const entries = Object.entries(value).map(([key, part]) => [key, this.withNestedObjects(part)]);
    return Object.fromEntries(entries) as unknown;
  }

  private follow(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case PATH.root:
        return this.roots.root;
      case PATH.service:
        return this.service(path.Name);
      case PATH.reference:
        return this.reference(path.Name);
      case PATH.nullObject:
        return null;
      default:
        return this.ofParent(path);
    }
  }

  private service(name: string): HostObject {
    const service = this.roots.services[name];
    if (!service) throw notImplemented(`service ${name}`);
    return service;
  }

  private reference(name: string): HostObject {
    const object = this.roots.referenced(name);
    if (!object) throw new HostError("InvalidReference", name);
    return object;
  }

  private ofParent(path: ObjectPath): HostObject | null {
    const parent = this.at(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const value = this.memberOf(parent, path);
    if (value === null || value instanceof HostObject) return value;
    throw notImplemented(`${parent.constructor.name}.${path.Name} as an object`);
  }

  private memberOf(parent: HostObject, path: ObjectPath): unknown {
    const args = () => this.argumentsOf(path.ArgumentInfo);
    if (path.ObjectPathType === PATH.method) return callMember(parent, path.Name, args());
    if (path.ObjectPathType === PATH.property) return getMember(parent, path.Name);
    if (path.ObjectPathType === PATH.indexer) return callMember(parent, "GetItem", args());
    throw notImplemented(`path type ${path.ObjectPathType}`);
  }
}
