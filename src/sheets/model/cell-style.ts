/** Colours are `RRGGBB`. */
export type Border = {
  readonly style: "thin" | "hair" | "medium" | "thick" | "dashed" | "dotted" | "double";
  readonly color: string;
};

export type CellStyle = {
  readonly font?: {
    readonly name?: string;
    readonly size?: number;
    readonly bold?: boolean;
    readonly italic?: boolean;
    /** One line below the letters. */
    readonly underline?: boolean;
    /** A line through the letters. */
    readonly strike?: boolean;
    readonly color?: string;
  };
  readonly fill?: string;
  readonly horizontal?: "left" | "center" | "right" | "justify";
  readonly vertical?: "top" | "middle" | "bottom";
  readonly wrap?: boolean;
  /** Steps of indent, about 9 pt each. */
  readonly indent?: number;
  readonly borders?: {
    readonly top?: Border;
    readonly right?: Border;
    readonly bottom?: Border;
    readonly left?: Border;
  };
  /** Excel number format in its invariant (en-US) form. `@` keeps typed text as text. */
  readonly numberFormat?: string;
};
