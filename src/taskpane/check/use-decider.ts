import { useState } from "react";
import type { WaivedFinding } from "../../app/session/session-state";

/** Who decides what is passed over: asked once, then offered again. */
export type Decider = { readonly name: string; readonly remember: (name: string) => void };

export function useDecider(waived: readonly WaivedFinding[]): Decider {
  const [last, remember] = useState<string | null>(null);
  return { name: last ?? waived.at(-1)?.by ?? "", remember };
}
