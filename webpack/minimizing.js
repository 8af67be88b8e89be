import MinimizerPlugin from "minimizer-webpack-plugin";

/**
 * swc needs a fifth of the time of terser, webpack's default; styles are left to webpack. Licences
 * stand in THIRD-PARTY-LICENSES.txt, not in comments. Pages stay as they can be read: a few hundred
 * bytes are not worth it.
 * @type {NonNullable<import("webpack").Configuration["optimization"]>}
 */
export const minimizing = {
  minimizeOptions: { javascript: false, html: false },
  minimizer: [
    new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false }),
    "...",
  ],
};
