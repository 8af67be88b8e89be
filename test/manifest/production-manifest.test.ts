/** @jest-environment jsdom */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { addresses, strayAddresses } from "./addresses";
import { readManifest } from "./read-manifest";

const source = readFileSync(path.join(__dirname, "../../manifest.xml"), "utf8");

/** The build's own code is a module, which jest's loader cannot take in. */
function built(url: string) {
  const script = path.join(__dirname, "print-production-manifest.mjs");
  return spawnSync(process.execPath, [script], {
    encoding: "utf8",
    env: { ...process.env, CAITIEN_URL: url },
  });
}

describe("the manifest of a production build", () => {
  it.each([
    ["https://plans.example.edu.vn", "https://plans.example.edu.vn/"],
    ["https://example.edu.vn/caitien", "https://example.edu.vn/caitien/"],
    ["https://example.edu.vn/caitien/?from=mail", "https://example.edu.vn/caitien/"],
  ])("for %s has every address under %s", (url, expected) => {
    const { stdout } = built(url);
    expect(strayAddresses(readManifest(stdout), expected)).toEqual([]);
    expect(addresses(readManifest(stdout))).toHaveLength(addresses(readManifest(source)).length);
    expect(stdout).not.toContain("localhost");
  });

  it("stays with the development server where no address is given", () => {
    expect(built("").stdout).toBe(source);
  });

  it.each(["http://plans.example.edu.vn/", "plans.example.edu.vn", "file:///caitien/"])(
    "is not made for %s",
    (url) => {
      const { status, stderr } = built(url);
      expect(status).not.toBe(0);
      expect(stderr).toContain("must be an https:// address");
    }
  );
});
