import path from "node:path";
import webpack from "webpack";

const ENGINE = path.join("@univerjs", "engine-render", "lib", "es");
const PATTERNS = /^\.\/[a-z]{2,3}(-[a-z0-9]+)*-[\w-]{8}\.js$/;
const NONE = path.join(import.meta.dirname, "no-hyphenation-patterns.js");

/**
 * Leaves out the 5 MB of patterns by which Univer breaks words of 76 languages: Vietnamese is not
 * hyphenated. Univer asks for a language's patterns as a module and, where that module has none,
 * breaks lines between words, as it does for a language it does not know. English is built in.
 */
export class NoHyphenation {
  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    new webpack.NormalModuleReplacementPlugin(PATTERNS, (request) => {
      if (request.context.endsWith(ENGINE)) request.request = NONE;
    }).apply(compiler);
  }
}

/** The one module that stands for all of them is part of the engine, not a request of its own. */
export const withoutPatternRequests = {
  test: /engine-render[\\/]lib[\\/]es[\\/]index\.js$/,
  parser: { dynamicImportMode: "eager" },
};
