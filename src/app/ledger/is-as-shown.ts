/** Whether the user would be shown the same now as when choosing. */
export function isAsShown<Shown>(shown: Shown | undefined, now: Shown | undefined): boolean {
  return shown !== undefined && JSON.stringify(shown) === JSON.stringify(now);
}
