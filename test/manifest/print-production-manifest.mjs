import { readFileSync } from "node:fs";
import path from "node:path";
import { manifestFor, publicUrl } from "../../webpack/public-url.js";

/** Prints the manifest as the build writes it for `CAITIEN_URL`. */
const manifest = readFileSync(path.join(import.meta.dirname, "../../manifest.xml"), "utf8");
process.stdout.write(manifestFor(manifest, publicUrl(process.env.CAITIEN_URL)));
