const PARAMETER = "open";

/**
 * What the page's address asks to open, e.g. `?open=open/ke-hoach.docx`. It is taken out of the
 * address: a reload is to show what was made of the file, not the file again.
 */
export function takeStartAddress(): string | null {
  const url = new URL(window.location.href);
  const address = url.searchParams.get(PARAMETER);
  if (address === null) return null;
  url.searchParams.delete(PARAMETER);
  window.history.replaceState(window.history.state, "", url);
  return address;
}
