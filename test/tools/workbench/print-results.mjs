/**
 * Reads `{file, name, calls}` from standard input and prints what the function `name` of
 * tools/workbench/<file> returns for each list of arguments.
 */
let input = "";
for await (const chunk of process.stdin) input += chunk;
const { file, name, calls } = JSON.parse(input);
const tool = await import(`../../../tools/workbench/${file}`);
process.stdout.write(JSON.stringify(calls.map((args) => tool[name](...args))));
