import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';

/**
 * Lints texts as if they stood in files of the project, through ESLint's own interface: reads
 * [{ path, text }] from the standard input and writes the rules that each one breaks. A process of
 * its own, because Jest can't load a configuration that is an ES module.
 */
const read = async () => {
  const chunks = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
};

const projectRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
const eslint = new ESLint({
  cwd: projectRoot,
  // Only then is a text read anew that replaces a file of the project.
  overrideConfig: { languageOptions: { parserOptions: { disallowAutomaticSingleRunInference: true } } },
});
const answers = [];
for (const { path: file, text } of await read()) {
  const results = await eslint.lintText(text, { filePath: path.join(projectRoot, file) });
  answers.push(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => ruleId ?? message)));
}
process.stdout.write(JSON.stringify(answers));
