/** @jest-environment jsdom */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { COMMANDS } from "../../src/commands/commands";
import { addresses, strayAddresses } from "./addresses";
import { orderProblems } from "./element-order";
import type { ReadPng } from "./icons";
import { iconProblems, pngSize } from "./icons";
import { idProblems, resourceProblems } from "./identifiers";
import { readManifest } from "./read-manifest";
import { base, requirements, ribbonProblems } from "./ribbon";
import { wordingProblems } from "./wording";

const root = path.join(__dirname, "../..");
const DEVELOPMENT = "https://localhost:3000/";
const xml = readFileSync(path.join(root, "manifest.xml"), "utf8");
const functions = COMMANDS.map(({ id }) => id);

const readPng: ReadPng = (address) => {
  const file = path.join(root, address.replace(DEVELOPMENT, ""));
  return address && existsSync(file) ? pngSize(readFileSync(file)) : null;
};

const CHECKS = {
  order: orderProblems,
  ids: idProblems,
  resources: resourceProblems,
  wording: wordingProblems,
  icons: (manifest) => iconProblems(manifest, readPng),
  ribbon: (manifest) => ribbonProblems(manifest, functions),
  addresses: (manifest) => strayAddresses(manifest, DEVELOPMENT),
} satisfies Record<string, (manifest: Document) => string[]>;
type Check = keyof typeof CHECKS;

describe("manifest.xml", () => {
  const manifest = readManifest(xml);

  it.each(Object.keys(CHECKS) as Check[])("has no problem of %s", (check) => {
    expect(CHECKS[check](manifest)).toEqual([]);
  });

  it("asks to read and write the workbook, and for nothing more", () => {
    expect(base(manifest, "Permissions")).toBe("ReadWriteDocument");
  });

  it("needs ExcelApi 1.9, and a shared runtime for the ribbon", () => {
    expect(requirements(manifest)).toBe("ExcelApi 1.9 + SharedRuntime 1.1");
  });

  it("has an id of its own and the version of the package", () => {
    const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {
      version: string;
    };
    expect(base(manifest, "Id")).toMatch(
      /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/
    );
    expect(base(manifest, "Version")).toBe(`${version}.0`);
  });

  it("names pages that the build makes", () => {
    const pages = addresses(manifest).filter((address) => address.endsWith(".html"));
    const templates = pages.map((page) => `src/taskpane/${page.slice(DEVELOPMENT.length)}`);
    expect(templates.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
    expect(new Set(pages).size).toBe(2);
  });
});

/** One fault each: what to replace, by what, and the check that has to notice. */
const FAULTS: readonly (readonly [string, Check, string | RegExp, string])[] = [
  ["a version after the provider", "order", /(<Version>.*<\/Version>)\s*(<Prov.*>)/, "$2$1"],
  ["no support address", "order", /<SupportUrl.*\/>/, ""],
  ["an element that is not ours", "order", "<Permissions>", "<Rights/><Permissions>"],
  [
    "runtimes after the form factor",
    "order",
    /(<Runtimes>[^]*<\/Runtimes>)([^]*<\/DesktopFormFactor>)/,
    "$2$1",
  ],
  [
    "a group's label after its icon",
    "order",
    /(<Label resid="PlanGroup.Label" \/>)([^]*?<\/Icon>)/,
    "$2$1",
  ],
  [
    "a tab's label before its groups",
    "order",
    /(<CustomTab id="Caitien.Tab">)([^]*)(<Label resid="Tab.Label" \/>)/,
    "$1$3$2",
  ],
  ["an id of 33 characters", "ids", 'id="Caitien.Recheck"', `id="${"R".repeat(33)}"`],
  ["an id given twice", "ids", 'id="Caitien.RollUp"', 'id="Caitien.Recheck"'],
  ["a resource that is missing", "resources", 'id="Tab.Label"', 'id="Tab.Name"'],
  ["a resource that nothing uses", "resources", /<bt:Image size="80" resid="Check.80" \/>/g, ""],
  [
    "a long text as a label",
    "resources",
    '<Label resid="Recheck.Label"',
    '<Label resid="Recheck.Tip"',
  ],
  [
    "a picture as a page",
    "resources",
    '<FunctionFile resid="Taskpane.Url"',
    '<FunctionFile resid="Open.16"',
  ],
  ["a label of 126 characters", "wording", 'Value="Check again"', `Value="${"x".repeat(126)}"`],
  [
    "a description of 251 characters",
    "wording",
    /(<Description Def\w+=")[^"]*/,
    `$1${"x".repeat(251)}`,
  ],
  ["a label without English", "wording", /<bt:Override Locale="en-US" Value="Check again" \/>/, ""],
  ["a language twice", "wording", /(<bt:Override Locale="en-US" Value="Check again" \/>)/, "$1$1"],
  ["a language without its country", "wording", 'Locale="en-US"', 'Locale="en"'],
  ["an empty label", "wording", 'Value="Check again"', 'Value=""'],
  ["letters taken apart", "wording", "Kiểm tra lại", "Ki\u00EA\u0309m tra la\u0323i"],
  ["English as the default", "wording", ">vi-VN<", ">en-US<"],
  ["an icon file that is missing", "icons", "icons/check-16.png", "icons/none-16.png"],
  ["an icon of another size", "icons", "icons/check-16.png", "icons/check-20.png"],
  ["an icon without one size", "icons", /<bt:Image size="80" resid="Check.80" \/>/, ""],
  ["a high-resolution icon that is not one", "icons", /(<High.*)open-64/, "$1open-32"],
  ["a function that nothing answers", "ribbon", ">recheck<", ">checkAgain<"],
  ["a seventh button", "ribbon", "<Control ", "<Control /><Control "],
  ["a second tab", "ribbon", "<CustomTab ", "<CustomTab /><CustomTab "],
  [
    "functions on another page",
    "ribbon",
    '<FunctionFile resid="Taskpane.Url"',
    '<FunctionFile resid="Support.Url"',
  ],
  ["a runtime that ends with each command", "ribbon", 'lifetime="long"', 'lifetime="short"'],
  [
    "an address elsewhere",
    "addresses",
    "https://localhost:3000/support",
    "https://example.org/support",
  ],
  [
    "an address without encryption",
    "addresses",
    "https://localhost:3000/taskpane",
    "http://localhost:3000/taskpane",
  ],
];

describe("the checks notice", () => {
  it.each(FAULTS)("%s", (_, check, part, instead) => {
    const broken = xml.replace(part, instead);
    expect(broken).not.toBe(xml);
    expect(CHECKS[check](readManifest(broken))).not.toEqual([]);
  });

  it("XML that is not well-formed", () => {
    expect(() => readManifest(xml.replace("</Hosts>", ""))).toThrow();
  });

  it("a picture that is no PNG", () => {
    expect(pngSize(Buffer.from("GIF89a, not a PNG at all"))).toBeNull();
  });
});
