import { createRequire } from "node:module";
import CopyPlugin from "copy-webpack-plugin";
import { browser } from "./browser.js";
import { htmlPage } from "./html-page.js";
import { NoHyphenation, withoutPatternRequests } from "./no-hyphenation.js";
import { ownSourceMaps } from "./own-source-maps.js";
import { ThirdPartyLicenses } from "./third-party-licenses.js";

const require = createRequire(import.meta.url);
/** The parts of Univer that measure and draw text. */
const DRAWN = /@univerjs[\\/](core|engine-render)[\\/]lib[\\/]es[\\/]index\.js$/;

/** Where the builds of the workbench go under dist. */
export const WORKBENCH_FOLDERS = { development: "workbench-dev", production: "workbench" };

/**
 * The pane beside a grid, in one page for any browser.
 * @param {"development" | "production"} mode
 * @returns {import("webpack").Configuration}
 */
export function workbench(mode) {
  const { module, optimization, ...page } = browser("workbench", mode, WORKBENCH_FOLDERS[mode]);
  const sizes = { test: DRAWN, use: require.resolve("./exact-font-sizes.cjs") };
  const styles = { test: /\.css$/, type: "css/auto" };
  return {
    ...page,
    entry: { workbench: "./src/workbench/index.tsx" },
    module: { ...module, rules: [...module.rules, styles, sizes, withoutPatternRequests] },
    experiments: { css: true },
    optimization: { ...optimization, splitChunks: apart(optimization.splitChunks) },
    devtool: false,
    plugins: [
      htmlPage("support.html", "src/taskpane/support.html", []),
      htmlPage("index.html", "src/workbench/workbench.html", ["workbench"]),
      new NoHyphenation(),
      ownSourceMaps,
      new ThirdPartyLicenses(),
      files(),
    ],
  };
}

/** Page and worker each hold the little of ours that both use: neither waits for a third script. */
function apart(splitChunks) {
  const inViews = { chunks: "async", minChunks: 2, reuseExistingChunk: true };
  return { ...splitChunks, cacheGroups: { ...splitChunks.cacheGroups, default: inViews } };
}

function files() {
  return new CopyPlugin({
    patterns: [
      { from: "assets/icons", to: "assets/icons" },
      { from: "assets/demo", to: "demo" },
    ],
  });
}
