/**
 * Tells a document from everything else that was ever opened in this browser. `crypto.randomUUID` is
 * missing on pages of a school's own network that are served without TLS.
 */
export function newId(): string {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
}
