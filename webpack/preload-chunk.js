import HtmlWebpackPlugin from "html-webpack-plugin";

/** Lets the page ask for a lazy chunk while office.js is still being set up, instead of after it. */
export class PreloadChunk {
  /** @param {string} name the chunk's webpackChunkName */
  constructor(name) {
    this.name = name;
  }

  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    compiler.hooks.compilation.tap("PreloadChunk", (compilation) => {
      HtmlWebpackPlugin.getHooks(compilation).alterAssetTagGroups.tap("PreloadChunk", (page) => {
        const asked = new Set(page.headTags.map(({ attributes }) => attributes.src));
        // A page without scripts of ours has nothing to wait for.
        if (![...asked].some((file) => compilation.assetsInfo.has(file))) return page;
        const files = compilation.namedChunkGroups.get(this.name)?.getFiles() ?? [];
        const missing = files.filter((file) => file.endsWith(".js") && !asked.has(file));
        page.headTags.push(...missing.map(preloadTag));
        return page;
      });
    });
  }
}

/** @param {string} file */
function preloadTag(file) {
  return {
    tagName: "link",
    voidTag: true,
    attributes: { rel: "preload", as: "script", href: file },
    meta: { plugin: "PreloadChunk" },
  };
}
