import { notImplemented } from "./host-error";

/**
 * An object of the API. Its accessors and methods named in PascalCase (or with a leading `_`) are
 * the members that a request can reach, under the names they have on the wire; members in
 * camelCase are the host's own and out of reach.
 */
export abstract class HostObject {
  /** What the client must be told in order to find the object again, such as its `Id`. */
  identity(): Readonly<Record<string, string>> {
    return {};
  }
}

/** A collection; `load("items/...")` asks for its items. */
export abstract class HostCollection extends HostObject {
  abstract items(): readonly HostObject[];
}

const REACHABLE = /^[A-Z_]/;

type Members = ReadonlyMap<string, { readonly name: string; readonly isAccessor: boolean }>;
const membersByClass = new Map<object, Members>();

function collectMembers(prototype: object): Members {
  const members = new Map<string, { name: string; isAccessor: boolean }>();
  let level: object | null = prototype;
  while (level && level !== Object.prototype) {
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(level))) {
      const key = name.toLowerCase();
      if (!REACHABLE.test(name) || members.has(key)) continue;
      members.set(key, { name, isAccessor: descriptor.get !== undefined });
    }
    level = Object.getPrototypeOf(level) as object | null;
  }
  return members;
}

function membersOf(object: HostObject): Members {
  const prototype = Object.getPrototypeOf(object) as object;
  const known = membersByClass.get(prototype);
  if (known) return known;
  const members = collectMembers(prototype);
  membersByClass.set(prototype, members);
  return members;
}

/**
 * The member of that name, whatever its case, since `load` passes on the caller's.
 * Throws `EmulatorNotImplemented` for one that this host has not learned.
 */
export function memberName(object: HostObject, name: string): string {
  const member = membersOf(object).get(name.toLowerCase());
  if (!member) throw notImplemented(`${object.constructor.name}.${name}`);
  return member.name;
}

/** The names of all accessors: what `load` without a list of properties asks for. */
export function accessorNames(object: HostObject): string[] {
  return [...membersOf(object).values()].filter((m) => m.isAccessor).map((m) => m.name);
}

export function getMember(object: HostObject, name: string): unknown {
  return Reflect.get(object, memberName(object, name));
}

/** Throws `InvalidArgument` for a property that can only be read. */
export function setMember(object: HostObject, name: string, value: unknown): void {
  const member = memberName(object, name);
  if (!Reflect.set(object, member, value)) throw notImplemented(`setting ${member}`);
}

export function callMember(object: HostObject, name: string, args: readonly unknown[]): unknown {
  const method: unknown = getMember(object, name);
  if (typeof method !== "function") throw notImplemented(`calling ${name}`);
  return Reflect.apply(method as (...given: unknown[]) => unknown, object, args);
}
