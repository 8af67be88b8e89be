import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { callTool } from "./call-tool";

const folder = mkdtempSync(path.join(tmpdir(), "workbench-arguments-"));
const FILES = ["ke-hoach.xlsx", "Kế hoạch 2026 (bản 1).DOCX", "ke-hoach.doc", "ke-hoach"];
FILES.forEach((name) => writeFileSync(path.join(folder, name), "x"));
mkdirSync(path.join(folder, "thu-muc.xlsx"));
afterAll(() => rmSync(folder, { recursive: true }));

const at = (name: string) => path.join(folder, name);
const USAGE = "Cách dùng: npm start -- [TỆP] [--open | --no-open]";
const KINDS = ".xlsx, .xlsm, .docx, .html, .htm, .txt";

const READ = [
  [[], { file: null, browser: null, check: false }],
  [["--open"], { file: null, browser: true, check: false }],
  [["--no-open"], { file: null, browser: false, check: false }],
  [["ke-hoach.xlsx"], { file: at("ke-hoach.xlsx"), browser: null, check: false }],
  [["--check", at(FILES[1] ?? "")], { file: at(FILES[1] ?? ""), browser: false, check: true }],
  [["--ports"], { refusal: USAGE }],
  [["ke-hoach.xlsx", "b.xlsx"], { refusal: `Mỗi lần chỉ mở được một tệp. ${USAGE}` }],
  [["không-có.xlsx"], { refusal: "Không tìm thấy tệp “không-có.xlsx”." }],
  [["thu-muc.xlsx"], { refusal: "“thu-muc.xlsx” không phải là tệp." }],
  [["ke-hoach.doc"], { refusal: `Không mở được “ke-hoach.doc”: chỉ nhận tệp ${KINDS}.` }],
  [["ke-hoach"], { refusal: `Không mở được “ke-hoach”: chỉ nhận tệp ${KINDS}.` }],
] as const;

describe("npm start -- …", () => {
  const results = callTool(
    "read-arguments.mjs",
    "readArguments",
    READ.map(([argv]) => [argv, folder])
  );

  it.each(READ.map(([argv, expected], n) => [argv.join(" "), expected, results[n]]))(
    "%s",
    (_argv, expected, result) => {
      expect(result).toEqual(expected);
    }
  );

  it("says in one line what is wrong and ends with 2, looking where the command was typed", () => {
    const script = path.join(__dirname, "../../../tools/workbench/start.mjs");
    const env = { ...process.env, INIT_CWD: folder };
    const ended = spawnSync(process.execPath, [script, "ke-hoach.doc"], { encoding: "utf8", env });
    expect([ended.status, ended.stdout, ended.stderr]).toEqual([
      2,
      "",
      `Không mở được “ke-hoach.doc”: chỉ nhận tệp ${KINDS}.\n`,
    ]);
  });
});
