import { ESLint } from "eslint";

/**
 * Reads `{rule, plants: [file, line][]}` from standard input and prints how often the rule objects
 * to each line, were it the whole of that file. No type is looked at, so the file need not exist.
 */
let input = "";
for await (const chunk of process.stdin) input += chunk;
const { rule, plants } = JSON.parse(input);

const eslint = new ESLint({
  ruleFilter: ({ ruleId }) => ruleId === rule,
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
});
const counts = [];
for (const [file, line] of plants) {
  const [result] = await eslint.lintText(`${line}\n`, { filePath: file });
  const fatal = result.messages.find((message) => message.fatal);
  if (fatal) throw new Error(`${file}: ${fatal.message}`);
  counts.push(result.messages.filter(({ ruleId }) => ruleId === rule).length);
}
process.stdout.write(JSON.stringify(counts));
