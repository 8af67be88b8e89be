import CopyPlugin from "copy-webpack-plugin";
import { browser } from "./browser.js";
import { htmlPage } from "./html-page.js";
import { PreloadChunk } from "./preload-chunk.js";
import { manifestFor, publicUrl } from "./public-url.js";
import { ThirdPartyLicenses } from "./third-party-licenses.js";

/** The code behind the pane, which src/taskpane/index.tsx fetches while the pane is being shown. */
const SESSION = "open-session";

/**
 * The task pane and, in the same page, the ribbon's commands.
 * @param {"development" | "production"} mode
 * @returns {import("webpack").Configuration}
 */
export function pane(mode) {
  return {
    ...browser("pane", mode, "addin"),
    entry: { taskpane: "./src/taskpane/index.tsx" },
    plugins: [
      htmlPage("taskpane.html", "src/taskpane/taskpane.html", ["taskpane"]),
      htmlPage("support.html", "src/taskpane/support.html", []),
      new PreloadChunk(SESSION),
      new ThirdPartyLicenses(),
      files(),
    ],
  };
}

function files() {
  const url = publicUrl(process.env.CAITIEN_URL);
  return new CopyPlugin({
    patterns: [
      { from: "assets/icons", to: "assets/icons" },
      { from: "manifest.xml", transform: (content) => manifestFor(content.toString(), url) },
    ],
  });
}
