import webpack from "webpack";

/** Files that hold libraries alone, by the names that splitChunks gives them. */
const LIBRARIES = /^vendors?[-.]/;

/**
 * Source maps of our own code. Those of the grid would be 20 MB and a third of the time to build.
 * Beside the files, never eval, which the page's Content-Security-Policy forbids.
 */
export const ownSourceMaps = new webpack.SourceMapDevToolPlugin({
  filename: "[file].map[query]",
  exclude: LIBRARIES,
  columns: false,
});
