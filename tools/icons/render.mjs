/**
 * Draws assets/icons/*.png from the SVG files beside this script: `node tools/icons/render.mjs`.
 * Needs Chromium (CHROMIUM_PATH, else /usr/bin/chromium). Up to 24 px the simplified drawing is used.
 */
import { mkdir, readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { chromium } from "playwright-core";

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const LARGEST_SMALL = 24;
const source = import.meta.dirname;
const target = path.join(source, "../../assets/icons");

const drawings = await readdir(source);
const names = drawings
  .filter((file) => /^[a-z]+\.svg$/.test(file))
  .map((file) => file.slice(0, -4));

await mkdir(target, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
  chromiumSandbox: false,
});
const page = await browser.newPage();
for (const name of names) {
  for (const size of SIZES) {
    const file = size > LARGEST_SMALL ? `${name}.svg` : `${name}-small.svg`;
    const svg = await readFile(path.join(source, file), "utf8");
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
    await page.screenshot({ path: path.join(target, `${name}-${size}.png`), omitBackground: true });
  }
}
await browser.close();
