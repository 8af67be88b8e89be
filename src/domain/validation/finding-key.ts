import { locationKey } from "../plan/plan-location";
import type { Finding } from "./finding";

/**
 * One string that tells a finding from every other of the plan and stays the same from check to
 * check while the words it speaks of stay: a waiver under this key lapses when they change.
 * @param words what the place holds now
 */
export function findingKey({ code, at, params }: Finding, words: string): string {
  return `${code} ${locationKey(at)} ${fingerprint(JSON.stringify(params) + words)}`;
}

/** FNV-1a, 32 bits, in base 36: short enough for a cell, no secret. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
