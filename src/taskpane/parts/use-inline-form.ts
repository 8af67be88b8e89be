import { useState } from "react";
import { focusOnMount } from "./focus-on-mount";

/** Which of an item's forms is open in place of its buttons; none or one. */
export type InlineForm<Name extends string> = {
  readonly open: Name | null;
  readonly show: (name: Name) => void;
  readonly close: () => void;
  /** `ref` of the button that opens the form: it gets the focus back when the form closes. */
  readonly openerRef: (name: Name) => ((element: HTMLElement | null) => void) | null;
};

export function useInlineForm<Name extends string>(): InlineForm<Name> {
  const [open, setOpen] = useState<Name | null>(null);
  const [closed, setClosed] = useState<Name | null>(null);
  return {
    open,
    show: setOpen,
    close: () => {
      setClosed(open);
      setOpen(null);
    },
    openerRef: (name) => (name === closed ? focusOnMount : null),
  };
}
