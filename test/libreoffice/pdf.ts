import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** One printed page; its size in points, its words laid out as on paper. */
export type PdfPage = {
  readonly width: number;
  readonly height: number;
  readonly orientation: "landscape" | "portrait";
  readonly text: string;
};

function withFile<T>(pdf: Uint8Array, use: (file: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "caitien-pdf-"));
  try {
    const file = join(folder, "printed.pdf");
    writeFileSync(file, pdf);
    return use(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const run = (program: string, ...args: string[]) =>
  execFileSync(program, args, { encoding: "utf8", maxBuffer: 100_000_000 });

/** All words of a PDF, laid out as on paper; pages end with a form feed. NFC. */
export function pdfText(pdf: Uint8Array): string {
  return withFile(pdf, (file) => run("pdftotext", "-layout", file, "-")).normalize("NFC");
}

/** The pages of a PDF in their order. */
export function pdfPages(pdf: Uint8Array): PdfPage[] {
  const info = withFile(pdf, (file) => run("pdfinfo", "-f", "1", "-l", "9999", file));
  const texts = pdfText(pdf).split("\f");
  const sizes = info.matchAll(/^Page\s+\d+ size:\s+([\d.]+) x ([\d.]+) pts/gm);
  return Array.from(sizes, ([, wide, high], index) => {
    const [width, height] = [Number(wide), Number(high)];
    const orientation = width > height ? "landscape" : "portrait";
    return { width, height, orientation, text: texts[index] ?? "" };
  });
}

/** A fingerprint of every page's pixels, to tell whether two pages look the same. */
export function pdfPixels(pdf: Uint8Array, dotsPerInch = 72): string[] {
  const folder = mkdtempSync(join(tmpdir(), "caitien-pixels-"));
  try {
    return pdfPictures(pdf, folder, "page", dotsPerInch).map((picture) =>
      createHash("sha256").update(readFileSync(picture)).digest("hex")
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export type PdfFont = { readonly name: string; readonly embedded: boolean };

/** The fonts that a PDF uses. */
export function pdfFonts(pdf: Uint8Array): PdfFont[] {
  const lines = withFile(pdf, (file) => run("pdffonts", file))
    .split("\n")
    .slice(2);
  return lines
    .filter((line) => line.trim() !== "")
    .map((line) => {
      // name, type, encoding, then "emb sub uni" and the object's two numbers
      const [embedded = ""] = line.trim().split(/\s+/).slice(-5);
      return { name: line.split(/\s+/)[0] ?? "", embedded: embedded === "yes" };
    });
}

/** Pictures of all pages as `<name>-1.png` … in a folder that exists; returns their paths. */
export function pdfPictures(
  pdf: Uint8Array,
  folder: string,
  name: string,
  dotsPerInch = 80
): string[] {
  withFile(pdf, (file) =>
    run("pdftoppm", "-png", "-r", String(dotsPerInch), file, join(folder, name))
  );
  return readdirSync(folder)
    .filter((picture) => picture.startsWith(`${name}-`) && picture.endsWith(".png"))
    .sort()
    .map((picture) => join(folder, picture));
}
