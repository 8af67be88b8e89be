import HtmlWebpackPlugin from "html-webpack-plugin";

/**
 * A page made from a template, with the scripts and styles of its chunks.
 * @param {string} filename
 * @param {string} template
 * @param {readonly string[]} chunks
 */
export function htmlPage(filename, template, chunks) {
  return new HtmlWebpackPlugin({ filename, template, chunks, minify: false });
}
