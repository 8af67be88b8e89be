/** Where the development server answers, and what manifest.xml says as it stands in the repository. */
export const DEVELOPMENT_URL = "https://localhost:3000/";

/**
 * Where the built add-in will be served from, with a closing slash: `CAITIEN_URL`, or the
 * development server. Office loads add-ins over https only.
 * @param {string | undefined} wanted
 * @returns {string}
 */
export function publicUrl(wanted) {
  if (!wanted) return DEVELOPMENT_URL;
  if (!URL.canParse(wanted) || new URL(wanted).protocol !== "https:") {
    throw new Error(`CAITIEN_URL must be an https:// address, not "${wanted}".`);
  }
  const { origin, pathname } = new URL(wanted);
  return `${origin}${pathname.replace(/\/*$/, "/")}`;
}

/**
 * The manifest with every address moved from the development server to `url`.
 * @param {string} manifest
 * @param {string} url
 * @returns {string}
 */
export function manifestFor(manifest, url) {
  return manifest.replaceAll(DEVELOPMENT_URL, url);
}
