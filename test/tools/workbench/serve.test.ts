import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

type Answer = { readonly status: number; readonly type?: string; readonly body: string };
type Seen = {
  readonly moved: readonly number[];
  readonly hosts: readonly string[];
  readonly seenByOthers: boolean;
  readonly answers: readonly Answer[];
  readonly withoutFile: Answer;
  readonly complete: boolean;
  readonly incomplete: boolean;
  readonly said: readonly string[];
};

const NAME = "Kế hoạch 50%.html";
const ADDRESS = `/open/${encodeURIComponent(NAME)}`;
const OTHER = "kh%C3%A1c.xlsx";
/** Path, name of the host as the browser knows it, expected status. */
const REQUESTS = [
  [ADDRESS, "localhost:3000", 200],
  ["/", "localhost:3000", 200],
  ["/", "127.0.0.1:3000", 200],
  ["/index.js", "[::1]:3000", 200],
  [`/open/${OTHER}`, "localhost", 404],
  [`/../${OTHER}`, "localhost", 404],
  [`/%2e%2e/${OTHER}`, "localhost", 404],
  ["/%E0%A4%A", "localhost", 404],
  ["//", "localhost", 200],
  ["/", "caitien.example.com", 403],
  [ADDRESS, "localhost.example.com:3000", 403],
] as const;

describe("the server of the page", () => {
  const root = mkdtempSync(path.join(tmpdir(), "workbench-server-"));
  let seen: Seen;

  beforeAll(() => {
    const folder = path.join(root, "page");
    mkdirSync(folder);
    const page = '<script defer src="index.js"></script><link rel="icon" href="icon.png">';
    writeFileSync(path.join(folder, "index.html"), page);
    writeFileSync(path.join(folder, "index.js"), "void 0;");
    writeFileSync(path.join(folder, "icon.png"), "");
    writeFileSync(path.join(root, NAME), "<p>Kế hoạch</p>");
    writeFileSync(path.join(root, "khác.xlsx"), "secret");
    const script = path.join(__dirname, "print-answers.mjs");
    const input = JSON.stringify({ folder, file: path.join(root, NAME), requests: REQUESTS });
    seen = JSON.parse(execFileSync(process.execPath, [script], { input }).toString()) as Seen;
  });
  afterAll(() => rmSync(root, { recursive: true }));

  it("takes the next port where one is taken", () => {
    expect(seen.moved[0]).toBe(0);
    expect(seen.moved[1]).toBeGreaterThan(0);
  });

  it("is on this computer alone", () => {
    expect(seen.hosts.every((host) => ["127.0.0.1", "::1"].includes(host))).toBe(true);
    expect(seen.seenByOthers).toBe(false);
  });

  it("hands out the one document, and never as a page", () => {
    const type = "application/octet-stream";
    expect(seen.answers[0]).toEqual({ status: 200, type, body: "<p>Kế hoạch</p>" });
    expect(seen.withoutFile.status).toBe(404);
  });

  it.each(REQUESTS.map((request, n) => [...request, n] as const))(
    "answers %s of %s with %i",
    (_path, _host, status, n) => {
      expect(seen.answers[n]?.status).toBe(status);
      expect(seen.answers[n]?.body).not.toContain("secret");
    }
  );

  it("is found complete by --check, or what is missing is named", () => {
    expect([seen.complete, seen.incomplete]).toEqual([true, false]);
    expect(seen.said).toContain(`Không tải được ${ADDRESS} (404).`);
  });
});
