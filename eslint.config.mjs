import js from "@eslint/js";
import globals from "globals";
import tseslint from "typescript-eslint";

/**
 * The dependency rule of docs/architecture.md: what each layer may import of ours.
 * A layer that is not named for a folder is forbidden to it.
 */
const LAYERS = {
  domain: [],
  "sheets/model": [],
  sheets: ["domain"],
  documents: ["domain", "sheets"],
  hosts: ["domain", "sheets"],
  locales: ["domain", "sheets"],
  app: ["domain", "sheets", "documents", "locales", "hosts/host"],
  cli: ["domain", "sheets", "documents", "locales", "app", "hosts"],
};
const TOP_FOLDERS = ["domain", "sheets", "documents", "hosts", "locales", "app", "cli"];

function layerRule([folder, allowed]) {
  const top = folder.split("/")[0];
  const forbidden = TOP_FOLDERS.filter((name) => name !== top && !allowed.includes(name));
  const patterns = forbidden.map((name) =>
    name === "hosts" && allowed.includes("hosts/host")
      ? {
          regex: "^\\.\\./.*hosts/(?!host$)",
          message: "Of hosts, only the port hosts/host may be imported here.",
        }
      : { regex: `^\\.\\.(/\\.\\.)*/${name}(/|$)`, message: `${folder} may not import ${name}.` }
  );
  if (folder === "domain" || folder === "sheets" || folder === "app" || folder === "locales") {
    patterns.push({ regex: "^[^.]", message: `${folder} uses no packages: it runs in any host.` });
  }
  return {
    files: [`src/${folder}/**/*.ts`],
    rules: { "no-restricted-imports": ["error", { patterns }] },
  };
}

export default tseslint.config(
  { ignores: ["dist/**", "out/**", "coverage/**"] },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked.map((c) => ({ ...c, files: ["**/*.ts"] })),
  {
    files: ["**/*.ts"],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  ...Object.entries(LAYERS)
    .filter(([folder]) => folder !== "sheets/model")
    .map(layerRule),
  {
    files: ["src/hosts/*/**/*.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              regex: "^\\.\\./(?!host$|\\.\\./(domain|sheets)/|\\.)",
              message: "Hosts never import each other.",
            },
            {
              regex: "^\\.\\./\\.\\./(app|cli|documents|locales)(/|$)",
              message: "Hosts import domain and sheets only.",
            },
          ],
        },
      ],
    },
  },
  {
    files: ["src/{domain,sheets,app,locales}/**/*.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        "Date",
        "window",
        "document",
        "process",
        "Excel",
        "Office",
      ],
    },
  },
  { files: ["test/**/*.ts"], rules: { "max-lines": "off" } },
  { files: ["**/*.{mjs,cjs,js}"], languageOptions: { globals: globals.node } }
);
