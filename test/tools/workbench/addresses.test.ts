import { callTool } from "./call-tool";

describe("the address of the page", () => {
  const names = ["ke-hoach.xlsx", "Kế hoạch 2026 (bản 1).docx", "50% & hơn #1?+.html"];
  const addresses = callTool("page-address.mjs", "pageAddress", [
    [3000, null],
    ...names.map((name) => [3001, `/home/truong/${name}`]),
  ]) as string[];

  it("is the page alone where no file is given", () => {
    expect(addresses[0]).toBe("http://localhost:3000/");
  });

  it.each(names.map((name, n) => [name, addresses[n + 1] ?? ""]))(
    "leads the page to %s and says nothing of its folder",
    (name, address) => {
      const document = new URL(address).searchParams.get("open") ?? "";
      const { origin, pathname, search, hash } = new URL(document, address);
      expect([origin, decodeURIComponent(pathname), search, hash]).toEqual([
        "http://localhost:3001",
        `/open/${name}`,
        "",
        "",
      ]);
      expect(address).not.toContain("truong");
    }
  );
});

const BROWSER = [
  ["on Windows", null, { env: {}, platform: "win32", isTTY: true }, true],
  ["on a Mac", null, { env: {}, platform: "darwin", isTTY: true }, true],
  ["under X", null, { env: { DISPLAY: ":0" }, platform: "linux", isTTY: true }, true],
  ["under Wayland", null, { env: { WAYLAND_DISPLAY: "w" }, platform: "linux", isTTY: true }, true],
  ["on a server", null, { env: { DISPLAY: "" }, platform: "linux", isTTY: true }, false],
  ["on a build server", null, { env: { CI: "true" }, platform: "darwin", isTTY: true }, false],
  ["into a log", null, { env: {}, platform: "win32", isTTY: false }, false],
  ["into a log, with --open", true, { env: {}, platform: "linux", isTTY: false }, true],
  ["on Windows, with --no-open", false, { env: {}, platform: "win32", isTTY: true }, false],
] as const;

describe("a browser", () => {
  const results = callTool(
    "opens-browser.mjs",
    "opensBrowser",
    BROWSER.map(([, asked, surroundings]) => [asked, surroundings])
  );

  it.each(BROWSER.map(([where, , , expected], n) => [where, expected, results[n]]))(
    "%s is opened: %s",
    (_where, expected, result) => {
      expect(result).toBe(expected);
    }
  );
});
