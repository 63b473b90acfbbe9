import { execFile } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

import {
  ensureDemoSecrets,
  findProjectRoot,
  requireProductionSecrets,
  resolveDataFolder,
  SECRET_NAMES,
} from '../../src/platform/data-folder';
import { compileFolder } from '../helpers/compile-folder';

let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'data-folder-test-'));
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

describe('the data folder', () => {
  it('is .tmp under the project root, with a folder for uploads', () => {
    const folder = resolveDataFolder({}, root);
    expect(folder).toEqual({
      dataDirectory: path.join(root, '.tmp'),
      publicDirectory: path.join(root, '.tmp', 'public'),
      uploadsDirectory: path.join(root, '.tmp', 'public', 'uploads'),
    });
    expect(statSync(folder.uploadsDirectory).isDirectory()).toBe(true);
  });

  it('is DATA_DIR where that is set, seen from the project root', () => {
    expect(resolveDataFolder({ DATA_DIR: 'elsewhere' }, root).dataDirectory).toBe(path.join(root, 'elsewhere'));
    const absolute = path.join(root, 'absolute');
    expect(resolveDataFolder({ DATA_DIR: absolute }, '/nowhere').dataDirectory).toBe(absolute);
    expect(resolveDataFolder({ DATA_DIR: ' ' }, root).dataDirectory).toBe(path.join(root, '.tmp'));
  });

  it('can be used again', () => {
    resolveDataFolder({}, root);
    expect(resolveDataFolder({}, root).dataDirectory).toBe(path.join(root, '.tmp'));
  });

  it('is refused where no folder can be made', () => {
    writeFileSync(path.join(root, 'file'), '');
    expect(() => resolveDataFolder({ DATA_DIR: 'file' }, root)).toThrow(
      expect.objectContaining({
        code: 'DATA_FOLDER_UNUSABLE',
        details: { path: path.join(root, 'file'), systemCode: 'ENOTDIR' },
      }),
    );
  });

  it('belongs to the project, not to the folder of its compiled code', () => {
    const compiled = path.join(root, 'dist', 'src', 'platform', 'data-folder');
    resolveDataFolder({ DATA_DIR: compiled }, root);
    writeFileSync(path.join(root, 'package.json'), '{}');
    writeFileSync(path.join(root, 'dist', 'package.json'), '{}');
    expect(findProjectRoot(compiled)).toBe(root);
  });
});

describe('the secrets of a demonstration', () => {
  it('are generated once, long, different, and for the owner only', () => {
    const secrets = ensureDemoSecrets(root, {});
    expect(Object.keys(secrets)).toEqual(SECRET_NAMES);
    const values = Object.values(secrets).flatMap((value) => value.split(','));
    expect(values).toHaveLength(10);
    expect(new Set(values).size).toBe(10);
    expect(values.every((value) => value.length >= 32)).toBe(true);
    expect(() => requireProductionSecrets(secrets)).not.toThrow();
    expect(statSync(path.join(root, 'secrets.json')).mode & 0o777).toBe(0o600);
    expect(ensureDemoSecrets(root, {})).toEqual(secrets);
    expect(readdirSync(root)).toEqual(['secrets.json']);
  });

  it('give way to the variables that are set, which are not stored', () => {
    const secrets = ensureDemoSecrets(root, { JWT_SECRET: 'set by hand', ADMIN_JWT_SECRET: '' });
    expect(secrets.JWT_SECRET).toBe('set by hand');
    expect(secrets.ADMIN_JWT_SECRET).not.toBe('');
    expect(readFileSync(path.join(root, 'secrets.json'), 'utf8')).not.toContain('set by hand');
  });

  it('are the same for processes that start at once', async () => {
    const compiled = path.join(root, 'dist');
    compileFolder('src/platform/data-folder', compiled);
    const script = `process.stdout.write(JSON.stringify(require(${JSON.stringify(compiled)}).ensureDemoSecrets(${JSON.stringify(root)}, {})))`;
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() =>
        promisify(execFile)(process.execPath, ['-e', script], {
          env: { NODE_PATH: path.resolve(__dirname, '..', '..', 'node_modules') },
        }),
      ),
    );
    expect(new Set(answers.map(({ stdout }) => stdout)).size).toBe(1);
    expect(JSON.parse(answers[0]?.stdout ?? '')).toEqual(ensureDemoSecrets(root, {}));
  });

  it('of a folder that an earlier version made keep their values, and the new one gets a file of its own', () => {
    const { ROYALTIES_KEY: _later, ...earlier } = ensureDemoSecrets(root, {});
    const text = JSON.stringify(earlier);
    writeFileSync(path.join(root, 'secrets.json'), text);
    const secrets = ensureDemoSecrets(root, {});
    expect(secrets).toMatchObject(earlier);
    expect(ensureDemoSecrets(root, {})).toEqual(secrets);
    expect(readFileSync(path.join(root, 'secrets.json'), 'utf8')).toBe(text);
    expect(statSync(path.join(root, 'royalties-key.json')).mode & 0o777).toBe(0o600);
  });

  it('are closed to others again after a careless copy', () => {
    const secrets = ensureDemoSecrets(root, {});
    chmodSync(path.join(root, 'secrets.json'), 0o644);
    expect(ensureDemoSecrets(root, {})).toEqual(secrets);
    expect(statSync(path.join(root, 'secrets.json')).mode & 0o777).toBe(0o600);
  });

  it.each(['', '{', '{"APP_KEYS":"only this"}'])('are never overwritten, even where the file holds %j', (text) => {
    const file = path.join(root, 'secrets.json');
    writeFileSync(file, text);
    expect(() => ensureDemoSecrets(root, {})).toThrow(
      expect.objectContaining({ code: 'DATA_FOLDER_SECRETS_INVALID', details: { path: file } }),
    );
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  it('need a data folder', () => {
    expect(() => ensureDemoSecrets(path.join(root, 'missing'), {})).toThrow(
      expect.objectContaining({ code: 'DATA_FOLDER_SECRETS_INVALID' }),
    );
    expect(existsSync(path.join(root, 'missing'))).toBe(false);
  });
});

describe('the secrets of production', () => {
  const good = 'k9Vt2mQx7Lr4Zp1Ws8Yd3Fh6Jb5Nc0Ga';
  const complete = Object.fromEntries(SECRET_NAMES.map((name) => [name, good]));

  it('are accepted when all are there and long', () => {
    expect(() => requireProductionSecrets({ ...complete, APP_KEYS: `${good},${good}x` })).not.toThrow();
  });

  it.each([
    ['JWT_SECRET', undefined, 'missing'],
    ['JWT_SECRET', '  ', 'missing'],
    ['APP_KEYS', '', 'missing'],
    ['API_TOKEN_SALT', good.slice(1), 'tooShort'],
    ['APP_KEYS', `${good},short`, 'tooShort'],
    ['APP_KEYS', `${good},`, 'tooShort'],
    ['ADMIN_JWT_SECRET', 'tobemodified', 'placeholder'],
    ['APP_KEYS', 'toBeModified1,toBeModified2', 'placeholder'],
    ['APP_KEYS', `${good},change-me-change-me-change-me-change-me`, 'placeholder'],
    ['TRANSFER_TOKEN_SALT', 'please-replace-me-with-a-long-random-text', 'placeholder'],
    ['ENCRYPTION_KEY', 'a'.repeat(40), 'placeholder'],
    ['ENCRYPTION_KEY', '0123'.repeat(10), 'placeholder'],
  ] as const)('are refused when %s is %j: %s', (name, value, problem) => {
    expect(() => requireProductionSecrets({ ...complete, [name]: value })).toThrow(
      expect.objectContaining({ code: 'PRODUCTION_SECRETS_INVALID', details: { problems: [{ name, problem }] } }),
    );
  });

  it('are named all at once, without their values', () => {
    const values = { ...complete, JWT_SECRET: undefined, API_TOKEN_SALT: 'abc123', APP_KEYS: 'tobemodified' };
    expect(() => requireProductionSecrets(values)).toThrow(
      expect.objectContaining({
        details: {
          problems: [
            { name: 'APP_KEYS', problem: 'placeholder' },
            { name: 'API_TOKEN_SALT', problem: 'tooShort' },
            { name: 'JWT_SECRET', problem: 'missing' },
          ],
        },
        message: expect.not.stringContaining('abc123'),
      }),
    );
  });
});
