import { ESLint } from "eslint";

/** Reads `[file, imported][]` from standard input, prints how often the import rule objects to each. */
let input = "";
for await (const chunk of process.stdin) input += chunk;

const eslint = new ESLint({ ruleFilter: ({ ruleId }) => ruleId === "no-restricted-imports" });
const counts = [];
for (const [file, imported] of JSON.parse(input)) {
  const [result] = await eslint.lintText(`import "${imported}";\n`, { filePath: file });
  counts.push(result.messages.filter((m) => m.ruleId === "no-restricted-imports").length);
}
process.stdout.write(JSON.stringify(counts));
