import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

const folder = path.join(path.dirname(import.meta.dirname), ".certs");
const VALID_DAYS = 30;
const DAY_MS = 86_400_000;

/**
 * Certificates for https://localhost:3000. On Windows and macOS Microsoft's tool makes them and has
 * the system trust them. Elsewhere it would ask for sudo and give up, so that the files are made
 * here, in the ignored folder .certs: the browser has to be told to accept them.
 * @returns {Promise<{ca: Buffer | string, cert: Buffer | string, key: Buffer | string}>}
 */
export async function devCertificates() {
  const { default: devCerts } = await import("office-addin-dev-certs");
  const systemTrusts = process.platform === "win32" || process.platform === "darwin";
  if (systemTrusts && !process.env.CI) return devCerts.getHttpsServerOptions();

  const [ca, cert, key] = ["ca.crt", "localhost.crt", "localhost.key"].map((name) =>
    path.join(folder, name)
  );
  if (!isFresh(cert)) {
    await devCerts.generateCertificates(ca, cert, key, VALID_DAYS, ["127.0.0.1", "localhost"]);
  }
  return { ca: readFileSync(ca), cert: readFileSync(cert), key: readFileSync(key) };
}

/** @param {string} file */
function isFresh(file) {
  return existsSync(file) && Date.now() - statSync(file).mtimeMs < (VALID_DAYS - 1) * DAY_MS;
}
