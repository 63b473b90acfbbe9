import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const root = path.resolve(__dirname, '..', '..', '..');

export const committedTypes = path.join(root, 'src/site/generated/delivery-types.ts');

/**
 * The types of the site's client, generated from the description that a server gives of itself. Codes
 * of refusals stay texts: a refusal that is new somewhere in the newsroom changes no client.
 */
export const generateDeliveryTypes = async (description: any): Promise<string> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'delivery-types-'));
  const source = path.join(folder, 'openapi.json');
  const target = path.join(folder, 'types.ts');
  const stable = structuredClone(description);
  stable.components.schemas.Error.properties.error.properties.details.properties.code = { type: 'string' };
  try {
    await writeFile(source, JSON.stringify(stable));
    await run('openapi-typescript/bin/cli.js', source, '--output', target);
    await run('prettier/bin/prettier.cjs', '--config', path.join(root, '.prettierrc.json'), '--write', target);
    return await readFile(target, 'utf8');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

const run = async (script: string, ...args: readonly string[]): Promise<void> => {
  await promisify(execFile)(process.execPath, [path.join(root, 'node_modules', script), ...args], { cwd: root });
};
