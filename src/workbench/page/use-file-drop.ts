import type { RefObject } from "react";
import { useEffect, useState } from "react";

/**
 * Takes a file dropped anywhere on the page; whether one is held over it now. `null` refuses files,
 * which the browser would else show in the page's place. What the pane takes
 * for itself, as its import does, it marks by preventing the default; grids do so without taking.
 */
export function useFileDrop(
  pane: RefObject<HTMLElement | null>,
  onFile: ((file: File) => void) | null
): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const isOurs = (event: DragEvent) =>
      carriesFiles(event) && !(event.defaultPrevented && isInside(pane.current, event));
    const hold = (event: DragEvent) => {
      const ours = isOurs(event);
      if (ours) event.preventDefault();
      if (ours && !onFile && event.dataTransfer) event.dataTransfer.dropEffect = "none";
      setOver(ours && onFile !== null);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      setOver(false);
      if (!isOurs(event)) return;
      event.preventDefault();
      const file = event.dataTransfer?.files[0];
      if (file) onFile?.(file);
    };
    const listeners = { dragenter: hold, dragover: hold, dragleave: leave, drop };
    const pairs = Object.entries(listeners) as [keyof typeof listeners, typeof hold][];
    pairs.forEach(([name, listener]) => window.addEventListener(name, listener));
    return () => pairs.forEach(([name, listener]) => window.removeEventListener(name, listener));
  }, [pane, onFile]);
  return over;
}

/** Text that is dragged within the page is none of ours. */
function carriesFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes("Files") ?? false;
}

function isInside(element: HTMLElement | null, { target }: Event): boolean {
  return target instanceof Node && (element?.contains(target) ?? false);
}
