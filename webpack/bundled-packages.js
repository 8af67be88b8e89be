import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

/** The folder of the package that a file belongs to: the innermost one, by the greedy `.*`. */
const PACKAGE = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/;
/** These come as one file each, with what they depend on inside it. */
const PREBUILT = /[\\/]node_modules[\\/](exceljs|mammoth)$/;

/**
 * Folders of the packages whose modules are in a build, in the order of their names.
 * @param {Iterable<import("webpack").Module>} modules
 * @returns {string[]}
 */
export function bundledPackages(modules) {
  const folders = new Set();
  for (const { resource } of modules) {
    const folder = resource?.match(PACKAGE)?.[0];
    if (folder) add(folder, folders);
  }
  return Array.from(folders).sort();
}

function add(folder, folders) {
  if (folders.has(folder)) return;
  folders.add(folder);
  if (PREBUILT.test(folder)) addDependencies(folder, folders);
}

function addDependencies(folder, folders) {
  const manifest = path.join(folder, "package.json");
  const { dependencies = {} } = JSON.parse(readFileSync(manifest, "utf8"));
  const places = createRequire(manifest).resolve.paths("a-package") ?? [];
  for (const name of Object.keys(dependencies).filter((name) => !name.startsWith("@types/"))) {
    const found = places.map((place) => path.join(place, name)).find((at) => existsSync(at));
    if (found === undefined || folders.has(found)) continue;
    folders.add(found);
    addDependencies(found, folders);
  }
}
