import path from "node:path";
import webpack from "webpack";

const root = import.meta.dirname;

/** @type {import("webpack").RuleSetRule} */
const typescript = {
  test: /\.ts$/,
  exclude: /node_modules/,
  loader: "swc-loader",
  options: { jsc: { target: "es2022", parser: { syntax: "typescript" } } },
};

/** The command line: one file for Node, libraries left in node_modules. */
/** @type {import("webpack").Configuration} */
const cli = {
  name: "cli",
  context: root,
  target: "node20",
  entry: { caitien: "./src/cli/main.ts" },
  output: { path: path.join(root, "dist/cli"), filename: "[name].cjs", clean: true },
  externals: [/^(exceljs|mammoth)$/],
  externalsType: "commonjs",
  resolve: { extensions: [".ts", ".js"] },
  module: { rules: [typescript] },
  plugins: [new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true })],
  optimization: { minimize: false },
  performance: { hints: false },
  devtool: "source-map",
  stats: "errors-warnings",
};

export default [cli];
