import { randomBytes } from 'node:crypto';
import { chmodSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

import { z } from 'zod';

import { DataFolderError, systemCodeOf } from './errors';
import { SECRET_NAMES, type Environment, type SecretName, type Secrets } from './secret-names';
import { writeFileOnce } from './write-file-once';

const secret = z.string().min(1);

const secretsFileSchema = z.object({
  APP_KEYS: secret,
  API_TOKEN_SALT: secret,
  ADMIN_JWT_SECRET: secret,
  TRANSFER_TOKEN_SALT: secret,
  JWT_SECRET: secret,
  ENCRYPTION_KEY: secret,
  // Later than the others: a folder of an earlier start lacks it in this file.
  ROYALTIES_KEY: secret.optional(),
} satisfies Record<SecretName, z.ZodString | z.ZodOptional<z.ZodString>>);

const laterSecretSchema = z.object({ ROYALTIES_KEY: secret });

/**
 * The secrets of a demonstration or development start: those that are set, and for the others those of `secrets.json`,
 * generated at the first start and never changed after. Sessions and API tokens then outlive a restart.
 */
export function ensureDemoSecrets(dataDirectory: string, environment: Environment = process.env): Secrets {
  const file = path.join(dataDirectory, 'secrets.json');
  let stored: Secrets;
  try {
    stored = readSecrets(file) ?? generateOnce(file);
    if ((statSync(file).mode & 0o077) !== 0) chmodSync(file, 0o600);
  } catch (error) {
    throw new DataFolderError({
      code: 'DATA_FOLDER_SECRETS_INVALID',
      message: `${file} can't be read, or doesn't hold all secrets (${SECRET_NAMES.join(', ')}). It is never overwritten: restore it, or delete it for new secrets, which ends all sessions and API tokens.`,
      details: { path: file },
      cause: error,
    });
  }
  const entries = SECRET_NAMES.map((name): [SecretName, string] => [name, environment[name]?.trim() || stored[name]]);
  return Object.fromEntries(entries) as Record<SecretName, string>;
}

function readSecrets(file: string): Secrets | null {
  const text = readIfThere(file);
  if (text === null) return null;
  const stored = secretsFileSchema.parse(JSON.parse(text));
  return { ...stored, ROYALTIES_KEY: stored.ROYALTIES_KEY ?? laterSecret(path.dirname(file)) };
}

/** A secret that came after the folder was made lies in a file of its own, so that no file is ever overwritten. */
function laterSecret(dataDirectory: string): string {
  const file = path.join(dataDirectory, 'royalties-key.json');
  writeFileOnce(file, `${JSON.stringify({ ROYALTIES_KEY: generate() })}\n`);
  return laterSecretSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).ROYALTIES_KEY;
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (systemCodeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/** Of two starts at once one writes; both use what it wrote. */
function generateOnce(file: string): Secrets {
  writeFileOnce(file, `${JSON.stringify(generateSecrets(), null, 2)}\n`);
  const secrets = readSecrets(file);
  if (secrets === null) throw new Error('The file vanished after it was written');
  return secrets;
}

const generate = (): string => randomBytes(32).toString('base64url');

function generateSecrets(): Secrets {
  return {
    APP_KEYS: [generate(), generate(), generate(), generate()].join(','),
    API_TOKEN_SALT: generate(),
    ADMIN_JWT_SECRET: generate(),
    TRANSFER_TOKEN_SALT: generate(),
    JWT_SECRET: generate(),
    ENCRYPTION_KEY: generate(),
    ROYALTIES_KEY: generate(),
  };
}
