import webpack from "webpack";
import { bundledPackages } from "./bundled-packages.js";
import { licenseOf } from "./license-of.js";

const FILE = "THIRD-PARTY-LICENSES.txt";
const INTRODUCTION =
  "Cải Tiến (MIT) contains the packages below. Their authors allow it under these licences.";

/** Writes beside the scripts the licence of every package that is in them. */
export class ThirdPartyLicenses {
  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("ThirdPartyLicenses", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "ThirdPartyLicenses", stage }, () => {
        const text = licenseText(bundledPackages(compilation.modules));
        compilation.emitAsset(FILE, new webpack.sources.RawSource(text));
      });
    });
  }
}

/**
 * Packages of one licence text stand together above it.
 * @param {readonly string[]} folders
 */
function licenseText(folders) {
  const names = new Map();
  for (const { name, text } of folders.map(licenseOf)) {
    names.set(text, (names.get(text) ?? new Set()).add(name));
  }
  const sections = Array.from(names, ([text, users]) => `${[...users].join("\n")}\n\n${text}`);
  return [INTRODUCTION, ...sections].join(`\n\n${"-".repeat(80)}\n\n`) + "\n";
}
