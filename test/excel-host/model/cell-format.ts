/** Words and units of the Excel API: colours `#RRGGBB`, sizes in points. */
export type CellBorder = {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
};

export const SIDES = ["top", "bottom", "left", "right", "diagonalDown", "diagonalUp"] as const;
export type Side = (typeof SIDES)[number];
export type CellBorders = { readonly [S in Side]?: CellBorder };

export type CellFont = {
  readonly name: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  readonly color: string;
};

/** How a cell looks. Never changed in place: cells share it. */
export type CellFormat = {
  readonly font: CellFont;
  /** `null` for no fill, which the API reports as white. */
  readonly fill: string | null;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly rotation: number;
  readonly shrink: boolean;
  readonly borders: CellBorders;
  readonly numberFormat: string;
  readonly locked: boolean;
};

export type DefaultFont = {
  readonly name: string;
  readonly size: number;
  /** Width of the widest digit on a 96 dpi screen: what column widths in a file are counted in. */
  readonly digitPixels: number;
  /** Points of a row without a height, and of a column without a width, of its own. */
  readonly rowHeight: number;
  readonly columnWidth: number;
};

/** Excel's measure of the fonts that workbooks for schools start with. */
export const DEFAULT_FONTS = {
  timesNewRoman12: {
    name: "Times New Roman",
    size: 12,
    digitPixels: 8,
    rowHeight: 15.75,
    columnWidth: 54,
  },
  calibri11: { name: "Calibri", size: 11, digitPixels: 7, rowHeight: 15, columnWidth: 48 },
} as const satisfies Record<string, DefaultFont>;

const formats = new Map<string, CellFormat>();
const shared = new WeakSet<CellFormat>();

/** The one object for all formats that look the same, so that they can be compared by `===`. */
export function sharedFormat(format: CellFormat): CellFormat {
  if (shared.has(format)) return format;
  const { borders } = format;
  const inOrder = SIDES.flatMap((side) => (borders[side] ? [[side, borders[side]]] : []));
  const same = { ...format, borders: Object.fromEntries(inOrder) as CellBorders };
  const key = JSON.stringify(same);
  const known = formats.get(key) ?? same;
  formats.set(key, known);
  shared.add(known);
  return known;
}

export function defaultFormat({ name, size }: DefaultFont): CellFormat {
  return sharedFormat({
    font: {
      name,
      size,
      bold: false,
      italic: false,
      underline: "None",
      strikethrough: false,
      color: "#000000",
    },
    fill: null,
    horizontal: "General",
    vertical: "Bottom",
    wrap: false,
    indent: 0,
    rotation: 0,
    shrink: false,
    borders: {},
    numberFormat: "General",
    locked: true,
  });
}
