import { createRequire } from "node:module";
import path from "node:path";
import { minimizing } from "./minimizing.js";
import { typescript } from "./typescript.js";

const root = path.dirname(import.meta.dirname);
const { resolve } = createRequire(import.meta.url);

/** Both come ready-made for browsers; what their package.json offers needs Node's modules. */
const PREBUILT = {
  exceljs$: resolve("exceljs/dist/exceljs.min.js"),
  mammoth$: resolve("mammoth/mammoth.browser.min.js"),
};

/**
 * What the pages of the pane and of the workbench have in common.
 * @param {string} name of the configuration
 * @param {"development" | "production"} mode
 * @param {string} folder under dist, emptied of what is not part of the build
 * @returns {import("webpack").Configuration}
 */
export function browser(name, mode, folder) {
  const file = mode === "production" ? "[name].[contenthash:8]" : "[name]";
  return {
    name,
    mode,
    context: root,
    target: ["web", "es2021"],
    output: {
      path: path.join(root, "dist", folder),
      filename: `${file}.js`,
      chunkFilename: `${file}.js`,
      clean: true,
    },
    resolve: { extensions: [".tsx", ".ts", ".mjs", ".js"], alias: PREBUILT },
    module: { noParse: /(exceljs|mammoth\.browser)\.min\.js$/, rules: RULES },
    // Named, so that the figures of tools/check-bundle-size.mjs say what each chunk is.
    optimization: {
      chunkIds: "named",
      splitChunks: { chunks: "all", cacheGroups: { vendor } },
      ...minimizing,
    },
    performance: { hints: false },
    // Never eval: the page's Content-Security-Policy forbids it, in development too.
    devtool: mode === "production" ? "source-map" : "cheap-module-source-map",
    cache: { type: "filesystem", buildDependencies: { config: CONFIGURATION } },
    stats: "errors-warnings",
  };
}

const RULES = [
  typescript("es2021"),
  // Fluent's ES modules import each other without file extensions.
  { test: /\.m?js$/, include: /@fluentui/, resolve: { fullySpecified: false } },
];

/** What was built by another configuration is not taken from the cache. */
const CONFIGURATION = [path.join(root, "webpack.config.js"), path.join(root, "webpack") + path.sep];

/** Libraries of the first view change less often than our own code and are cached longer. */
const vendor = {
  name: "vendor",
  test: /[\\/]node_modules[\\/]/,
  chunks: "initial",
};
