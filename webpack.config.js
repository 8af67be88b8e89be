import { cli } from "./webpack/cli.js";
import { devCertificates } from "./webpack/dev-certificates.js";
import { pane } from "./webpack/pane.js";
import { workbench } from "./webpack/workbench.js";

/** `webpack --config-name cli`, `pane` or `workbench` builds one; `webpack serve` is for the pane. */
export default async (env, { mode = "production" }) => [
  cli,
  { ...pane(mode), ...(env.WEBPACK_SERVE ? { devServer: await devServer() } : {}) },
  workbench(mode),
];

/** @returns {Promise<import("webpack-dev-server").Configuration>} */
async function devServer() {
  return {
    host: "localhost",
    port: 3000,
    server: { type: "https", options: await devCertificates() },
    // A module swapped in place would keep event handlers of the old one: the whole page reloads.
    hot: false,
    // The overlay's own scripts are not what the page's Content-Security-Policy lets in.
    client: { overlay: false },
    static: false,
  };
}
