import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { ConsoleOutput } from "../../src/cli/console-output";
import { outputFile, readInput, writeOutput } from "../../src/cli/files";
import type { CliMessage } from "../../src/locales/vi/cli";
import { runCaitien } from "./run-caitien";

const refusal = (key: CliMessage) => expect.objectContaining({ name: "CliError", key }) as Error;

describe("files of the command line", () => {
  let folder: string;
  const at = (name: string) => path.join(folder, name);
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), "caitien-files-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  async function write(name: string, text: string): Promise<string> {
    let said = "";
    const keep = (words: string) => (said += words);
    await writeOutput(
      at(name),
      Buffer.from(text),
      new ConsoleOutput({ stdout: keep, stderr: keep }, "vi", false)
    );
    return said;
  }

  it("reads a file whose name has accents and spaces", async () => {
    writeFileSync(at("kế hoạch 2026.docx"), "nội dung");
    expect(Buffer.from(await readInput(at("kế hoạch 2026.docx"))).toString()).toBe("nội dung");
  });

  it("says whether a file is missing, not there or cannot be opened", async () => {
    mkdirSync(at("thư mục.xlsx"));
    await expect(readInput(undefined)).rejects.toEqual(refusal("missing-file"));
    await expect(readInput(at("không có.xlsx"))).rejects.toEqual(refusal("file-not-found"));
    await expect(readInput(at("thư mục.xlsx"))).rejects.toEqual(refusal("file-not-readable"));
  });

  it.each<[string, string | undefined, string | undefined, CliMessage | null]>([
    ["another workbook", "ra.xlsx", "vào.xlsx", null],
    ["capitals in the ending", "RA.XLSX", undefined, null],
    ["nothing", undefined, "vào.xlsx", "missing-output"],
    ["another ending", "ra.xls", undefined, "output-not-xlsx"],
    ["only an ending", ".xlsx", undefined, "output-not-xlsx"],
    ["the file being read", "a/../vào.xlsx", "./vào.xlsx", "output-is-input"],
  ])("as an output takes or refuses %s", (_what, output, input, key) => {
    if (key === null) expect(outputFile(output, input)).toBe(output);
    else expect(() => outputFile(output, input)).toThrow(refusal(key));
  });

  it("writes a new file without a word", async () => {
    expect(await write("ra.xlsx", "mới")).toBe("");
    expect(readFileSync(at("ra.xlsx"), "utf8")).toBe("mới");
  });

  it("keeps every earlier file under a name of its own", async () => {
    for (const text of ["một", "hai", "ba"]) await write("ra.xlsx", text);
    const texts = ["ra.xlsx", "ra (cũ 1).xlsx", "ra (cũ 2).xlsx"].map((name) =>
      readFileSync(at(name), "utf8")
    );
    expect(texts).toEqual(["ba", "một", "hai"]);
  });

  it("says when it cannot write", async () => {
    await expect(write("không có/ra.xlsx", "mới")).rejects.toEqual(refusal("cannot-write"));
    expect(existsSync(at("không có"))).toBe(false);
  });

  it("names the refused file also when an option stands before it", async () => {
    writeFileSync(at("thư.pdf"), "%PDF-1.4");
    const { code, stderr } = await runCaitien("check", "--json", at("thư.pdf"));
    expect(code).toBe(2);
    expect(stderr.startsWith(at("thư.pdf"))).toBe(true);
  });
});
