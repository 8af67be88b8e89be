import js from "@eslint/js";
import jsxA11y from "eslint-plugin-jsx-a11y";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
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
  taskpane: ["domain", "sheets", "documents", "locales", "app", "hosts/files"],
  commands: ["domain", "sheets", "documents", "locales", "app", "hosts/files", "taskpane"],
  workbench: ["domain", "sheets", "documents", "locales", "app", "hosts/files", "taskpane"],
};
const TOP_FOLDERS = [
  "domain",
  "sheets",
  "documents",
  "hosts",
  "locales",
  "app",
  "cli",
  "taskpane",
  "commands",
  "workbench",
];
/** What a layer may import of hosts when not all of it. */
const SOME_HOSTS = {
  "hosts/host": {
    regex: "^\\.\\./.*hosts/(?!host$)",
    message: "Of hosts, only the port hosts/host may be imported here.",
  },
  "hosts/files": {
    regex: "^\\.\\./.*hosts/(?!host$|xlsx/)",
    message: "The entry files choose the host; others may only read files through hosts/xlsx.",
  },
};
/** Where Microsoft's globals may be named: the host made of them, and where the pane starts. */
const NAMES_OFFICE = [
  "src/hosts/excel/**",
  "src/commands/**",
  "src/taskpane/*.{ts,tsx}",
  "src/taskpane/theme/**",
];
const OFFICE_GLOBALS = ["Excel", "Office", "OfficeExtension"];
/** The only files of pane and workbench that know which host is behind them, and the ribbon. */
const ENTRY_FILES = [
  "src/taskpane/index.tsx",
  "src/taskpane/open-session.ts",
  "src/workbench/index.tsx",
];
const OFFICE_ADDINS_RULES = [
  "call-sync-after-load",
  "call-sync-before-read",
  "load-object-before-read",
  "no-context-sync-in-loop",
  "no-empty-load",
  "no-navigational-load",
  "no-office-initialize",
  "test-for-null-using-isNullObject",
];

function layerRule([folder, allowed]) {
  const top = folder.split("/")[0];
  const forbidden = TOP_FOLDERS.filter((name) => name !== top && !allowed.includes(name));
  const someHosts = SOME_HOSTS[allowed.find((name) => name in SOME_HOSTS)];
  const patterns = forbidden.map((name) =>
    name === "hosts" && someHosts
      ? someHosts
      : { regex: `^\\.\\.(/\\.\\.)*/${name}(/|$)`, message: `${folder} may not import ${name}.` }
  );
  if (folder === "domain" || folder === "sheets" || folder === "app" || folder === "locales") {
    patterns.push({ regex: "^[^.]", message: `${folder} uses no packages: it runs in any host.` });
  }
  return {
    files: [`src/${folder}/**/*.{ts,tsx}`],
    ignores: ENTRY_FILES,
    rules: { "no-restricted-imports": ["error", { patterns }] },
  };
}

const HOSTS = ["excel", "univer", "xlsx"];

function hostRule(host) {
  const others = HOSTS.filter((name) => name !== host).join("|");
  const patterns = [
    {
      regex: `^(\\.\\./)+(${others})(/|$)`,
      message: "Hosts never import each other; what they share is in hosts/cells.",
    },
    {
      regex: "^(\\.\\./)+(app|cli|commands|documents|locales|taskpane|workbench)(/|$)",
      message: "Hosts import domain and sheets only.",
    },
  ];
  return {
    files: [`src/hosts/${host}/**/*.ts`],
    rules: { "no-restricted-imports": ["error", { patterns }] },
  };
}

export default tseslint.config(
  { ignores: ["dist/**", "out/**", "coverage/**"] },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked.map((c) => ({ ...c, files: ["**/*.{ts,tsx}"] })),
  {
    files: ["**/*.{ts,tsx}"],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
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
  ...HOSTS.map(hostRule),
  {
    files: ["src/hosts/cells/**/*.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              regex: "^(\\.\\./(?!\\.\\./(domain|sheets)/)|[^.])",
              message: "What hosts share knows domain and sheets only, and no spreadsheet API.",
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
  {
    files: ["src/{documents,hosts,cli,taskpane,workbench}/**/*.{ts,tsx}"],
    ignores: NAMES_OFFICE,
    rules: { "no-restricted-globals": ["error", ...OFFICE_GLOBALS] },
  },
  {
    // Its own preset cannot parse TypeScript, so the rules are named one by one.
    files: NAMES_OFFICE,
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(
      OFFICE_ADDINS_RULES.map((rule) => [`office-addins/${rule}`, "error"])
    ),
  },
  { files: ["**/*.tsx"], ...reactHooks.configs.flat.recommended },
  { files: ["src/**/*.tsx"], ...jsxA11y.flatConfigs.recommended },
  { files: ["test/**/*.{ts,tsx}"], rules: { "max-lines": "off" } },
  { files: ["**/*.{mjs,cjs,js}"], languageOptions: { globals: globals.node } }
);
