import webpack from "webpack";
import { workbench } from "../../webpack/workbench.js";

/**
 * Makes the development build in dist/workbench-dev, from the cache where it can. `store` writes
 * the cache, which may go on while the page is already in use.
 * @param {(share: number) => void} onProgress from 0 to 1
 * @returns {Promise<{folder: string, errors: string | null, store: () => Promise<void>}>}
 */
export async function buildPage(onProgress) {
  // A cache that could not be written, as when two are started at once, costs the next one time.
  const infrastructureLogging = { level: "error" };
  const compiler = webpack({ ...workbench("development"), infrastructureLogging });
  new webpack.ProgressPlugin(onProgress).apply(compiler);
  const stats = await new Promise((resolve, reject) => {
    compiler.run((error, result) => (error ? reject(error) : resolve(result)));
  });
  const store = () =>
    new Promise((resolve, reject) => {
      compiler.close((error) => (error ? reject(error) : resolve()));
    });
  const errors = stats.hasErrors()
    ? stats.toString({ preset: "errors-only", colors: false })
    : null;
  return { folder: compiler.outputPath, errors, store };
}
