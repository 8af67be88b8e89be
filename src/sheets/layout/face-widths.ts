import type { CellStyle } from "../model/cell-style";
import advanceWidths from "./advance-widths.json";
import { DEFAULT_FONT } from "./row-metrics";

/** The font of a cell; what is not said is Times New Roman 12, upright. */
export type TextFont = NonNullable<CellStyle["font"]>;

/** The advance width of a character, as a share of the font size. */
export type CharacterWidth = (character: string) => number;

type FaceName = "regular" | "bold" | "italic" | "boldItalic";
type CharactersByWidth = Readonly<Record<string, string>>;
type FaceWidths = ReadonlyMap<string, number>;

const FACES: Readonly<Record<string, FaceWidths>> = {
  ...facesOf("Times New Roman", advanceWidths.families["Times New Roman"]),
  ...facesOf("Arial", withUprightItalics(advanceWidths.families.Arial)),
};

/** Of the measured families the wider one, so that unknown fonts get rows too tall, not too low. */
const FAMILY_OF_UNKNOWN_FONTS = "Arial";

/** Characters outside the tables (emoji, ideographs) are taken as one em wide: rather too much. */
const UNKNOWN_WIDTH = 1;

/** The widths of a font's own face: bold and italic differ. Unknown fonts are taken for Arial. */
export function faceWidths(font: TextFont): CharacterWidth {
  const face = faceName(font);
  const family = font.name ?? DEFAULT_FONT.name;
  const widths = FACES[`${family} ${face}`] ?? FACES[`${FAMILY_OF_UNKNOWN_FONTS} ${face}`];
  if (widths === undefined) throw new RangeError(`No widths for the ${face} face of ${family}.`);
  return (character) => widths.get(character) ?? UNKNOWN_WIDTH;
}

function faceName({ bold = false, italic = false }: TextFont): FaceName {
  if (bold) return italic ? "boldItalic" : "bold";
  return italic ? "italic" : "regular";
}

function facesOf(
  family: string,
  faces: Readonly<Record<FaceName, CharactersByWidth>>
): Record<string, FaceWidths> {
  return Object.fromEntries(
    Object.entries(faces).map(([face, groups]) => [`${family} ${face}`, widthsOf(groups)])
  );
}

/** Arial's slanted letters are exactly as wide as its upright ones. */
function withUprightItalics(faces: { regular: CharactersByWidth; bold: CharactersByWidth }) {
  return { ...faces, italic: faces.regular, boldItalic: faces.bold };
}

function widthsOf(groups: CharactersByWidth): FaceWidths {
  return new Map(
    Object.entries(groups).flatMap(([width, characters]) =>
      Array.from(
        characters,
        (character) => [character, Number(width) / advanceWidths.unitsPerEm] as const
      )
    )
  );
}
