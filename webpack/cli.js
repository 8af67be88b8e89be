import path from "node:path";
import webpack from "webpack";
import { typescript } from "./typescript.js";

const root = path.dirname(import.meta.dirname);

/**
 * The command line: one file for Node, libraries left in node_modules.
 * @type {import("webpack").Configuration}
 */
export const cli = {
  name: "cli",
  context: root,
  target: "node20",
  entry: { caitien: "./src/cli/main.ts" },
  output: { path: path.join(root, "dist/cli"), filename: "[name].cjs", clean: true },
  externals: [/^(exceljs|mammoth)$/],
  externalsType: "commonjs",
  resolve: { extensions: [".ts", ".js"] },
  module: { rules: [typescript("es2022")] },
  plugins: [new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true })],
  optimization: { minimize: false },
  performance: { hints: false },
  devtool: "source-map",
  stats: "errors-warnings",
};
