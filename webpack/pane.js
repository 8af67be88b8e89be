import { createRequire } from "node:module";
import path from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import HtmlWebpackPlugin from "html-webpack-plugin";
import { PreloadChunk } from "./preload-chunk.js";
import { manifestFor, publicUrl } from "./public-url.js";
import { typescript } from "./typescript.js";

const root = path.dirname(import.meta.dirname);
const { resolve } = createRequire(import.meta.url);

/** The code behind the pane, which src/taskpane/index.tsx fetches while the pane is being shown. */
const SESSION = "open-session";

/** Both come ready-made for browsers; what their package.json offers needs Node's modules. */
const PREBUILT = {
  exceljs$: resolve("exceljs/dist/exceljs.min.js"),
  mammoth$: resolve("mammoth/mammoth.browser.min.js"),
};

/**
 * The task pane and, in the same page, the ribbon's commands.
 * @param {"development" | "production"} mode
 * @returns {import("webpack").Configuration}
 */
export function pane(mode) {
  const name = mode === "production" ? "[name].[contenthash:8].js" : "[name].js";
  return {
    name: "pane",
    context: root,
    target: ["web", "es2021"],
    entry: { taskpane: "./src/taskpane/index.tsx" },
    output: {
      path: path.join(root, "dist/addin"),
      filename: name,
      chunkFilename: name,
      clean: true,
    },
    resolve: { extensions: [".tsx", ".ts", ".mjs", ".js"], alias: PREBUILT },
    module: {
      noParse: /(exceljs|mammoth\.browser)\.min\.js$/,
      rules: [
        typescript("es2021"),
        // Fluent's ES modules import each other without file extensions.
        { test: /\.m?js$/, include: /@fluentui/, resolve: { fullySpecified: false } },
      ],
    },
    plugins: [
      page("taskpane", ["taskpane"]),
      page("support", []),
      new PreloadChunk(SESSION),
      files(),
    ],
    // Named, so that the figures of tools/check-bundle-size.mjs say what each chunk is.
    optimization: { chunkIds: "named", splitChunks: { chunks: "all", cacheGroups: { vendor } } },
    performance: { hints: false },
    // Never eval: the page's Content-Security-Policy forbids it, in development too.
    devtool: mode === "production" ? "source-map" : "cheap-module-source-map",
    stats: "errors-warnings",
  };
}

/** Libraries of the first view change less often than our own code and are cached longer. */
const vendor = {
  name: "vendor",
  test: /[\\/]node_modules[\\/]/,
  chunks: "initial",
};

function page(name, chunks) {
  return new HtmlWebpackPlugin({
    filename: `${name}.html`,
    template: `src/taskpane/${name}.html`,
    chunks,
    // A few hundred bytes are not worth a page that cannot be read.
    minify: false,
  });
}

function files() {
  const url = publicUrl(process.env.CAITIEN_URL);
  return new CopyPlugin({
    patterns: [
      { from: "assets/icons", to: "assets/icons" },
      { from: "manifest.xml", transform: (content) => manifestFor(content.toString(), url) },
    ],
  });
}
