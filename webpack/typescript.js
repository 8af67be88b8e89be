/**
 * The rule for our own sources; types are checked by tsc alone.
 * @param {string} target the oldest ECMAScript that must understand the result
 * @returns {import("webpack").RuleSetRule}
 */
export function typescript(target) {
  return {
    test: /\.tsx?$/,
    exclude: /node_modules/,
    loader: "swc-loader",
    options: {
      jsc: {
        target,
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
      },
    },
  };
}
