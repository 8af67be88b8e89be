import path from "node:path";
import { browser } from "../../webpack/browser.js";
import { NoHyphenation } from "../../webpack/no-hyphenation.js";
import { workbench } from "../../webpack/workbench.js";

/** The grid's host alone in a page of its own, built like the workbench in development. */
const { module, experiments, optimization } = workbench("development");
const page = browser("univer-host", "development", "univer-host");

export default {
  ...page,
  entry: { page: "./test/univer-host/page.ts" },
  output: { ...page.output, path: path.resolve(import.meta.dirname, "../../out/univer-host") },
  module,
  experiments,
  optimization,
  devtool: false,
  plugins: [new NoHyphenation()],
};
