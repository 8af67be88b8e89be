import type { InteractiveHost } from "../../hosts/host";
import { HostSession } from "./host-session";
import type { PlanSession } from "./plan-session";
import type { SessionOptions } from "./session-options";

/** The session of a host's workbook. It begins to read and to watch at its first `refresh`. */
export function createPlanSession(host: InteractiveHost, options: SessionOptions): PlanSession {
  return new HostSession(host, options);
}
