/** The client library's numbers of the events of worksheets. */
const EVENT_TYPES = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
} as const;

export type EventName = keyof typeof EVENT_TYPES;

/** Target of the handlers of the collection of worksheets. */
const WHOLE_WORKBOOK = "Workbook";

/** One event on its way to the client; `message` is JSON. */
export type HostEvent = {
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
};

/** Events are delivered only where the client registered, and after the answer to a request. */
export class EventHub {
  private readonly registered = new Map<string, number>();
  private pending: HostEvent[] = [];

  /** `sheetId` is `null` for the handlers of all worksheets. */
  register(name: EventName, sheetId: string | null): void {
    const key = keyOf(name, sheetId ?? WHOLE_WORKBOOK);
    this.registered.set(key, (this.registered.get(key) ?? 0) + 1);
  }

  unregister(name: EventName, sheetId: string | null): void {
    const key = keyOf(name, sheetId ?? WHOLE_WORKBOOK);
    this.registered.set(key, Math.max(0, (this.registered.get(key) ?? 0) - 1));
  }

  /** How many handlers the client has in place, of whatever kind. */
  get handlers(): number {
    return [...this.registered.values()].reduce((sum, count) => sum + count, 0);
  }

  raise(name: EventName, sheetId: string, args: Readonly<Record<string, unknown>>): void {
    for (const targetId of [sheetId, WHOLE_WORKBOOK]) {
      if (!this.registered.get(keyOf(name, targetId))) continue;
      const message = JSON.stringify(args);
      this.pending.push({ messageType: EVENT_TYPES[name], targetId, message });
    }
  }

  takePending(): readonly HostEvent[] {
    const events = this.pending;
    this.pending = [];
    return events;
  }
}

const keyOf = (name: EventName, targetId: string) => `${name} ${targetId}`;
export type HostEventListener = (events: readonly HostEvent[]) => void;
