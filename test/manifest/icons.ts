import type { Manifest } from "./read-manifest";
import { attribute, children, elements } from "./read-manifest";

export type Size = { readonly width: number; readonly height: number };
/** The size of the PNG at an address of the manifest; `null` when there is none. */
export type ReadPng = (address: string) => Size | null;

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const STORE_ICONS = { IconUrl: 32, HighResolutionIconUrl: 64 };
const PNG_HEADER = "89504e470d0a1a0a0000000d49484452";

/** Reads the header chunk. */
export function pngSize(bytes: Buffer): Size | null {
  if (bytes.toString("hex", 0, 16) !== PNG_HEADER) return null;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** Icons that are not there, not PNG, of another size than named, or wanting in a size. */
export function iconProblems(manifest: Manifest, read: ReadPng): string[] {
  return [...sizeListProblems(manifest), ...pictureProblems(manifest, read)];
}

function sizeListProblems(manifest: Manifest): string[] {
  return elements(manifest, "Icon").flatMap((icon) => {
    const sizes = children(icon, "Image").map((image) => Number(attribute(image, "size")));
    return sizes.join() === SIZES.join() ? [] : [`An icon has the sizes ${sizes.join()}`];
  });
}

function pictureProblems(manifest: Manifest, read: ReadPng): string[] {
  const pictures = new Map(
    elements(manifest, "Image").map((image) => [attribute(image, "id"), image])
  );
  const named = elements(manifest, "Image").filter((image) => image.hasAttribute("resid"));
  const wanted = named.map((image) => ({
    address: addressOf(pictures.get(attribute(image, "resid"))),
    size: Number(attribute(image, "size")),
  }));
  const store = Object.entries(STORE_ICONS).map(([name, size]) => ({
    address: addressOf(children(manifest.documentElement, name)[0]),
    size,
  }));
  return [...wanted, ...store].flatMap(({ address, size }) => {
    const found = read(address);
    const right = found?.width === size && found.height === size;
    return right ? [] : [`${address} is not a PNG of ${size} px`];
  });
}

function addressOf(element: Element | undefined): string {
  return element ? attribute(element, "DefaultValue") : "";
}
