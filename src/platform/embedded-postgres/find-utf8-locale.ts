import { errorCodeOf } from './errors';
import { runCommand } from './run-command';

const PREFERRED = ['C.UTF-8', 'en_US.UTF-8'] as const;

/** A UTF-8 locale of this system's C library. Where the system can't say, C.UTF-8, and `initdb` has the last word. */
export async function findUtf8Locale(): Promise<string> {
  const locales = await listLocales();
  const isNamed = (name: string) => (locale: string) => locale.replace(/utf8$/i, 'UTF-8') === name;
  return (
    PREFERRED.find((name) => locales.some(isNamed(name))) ??
    locales.find((locale) => /\.utf-?8$/i.test(locale)) ??
    PREFERRED[0]
  );
}

async function listLocales(): Promise<readonly string[]> {
  try {
    return (await runCommand({ command: 'locale', args: ['-a'] })).output.split('\n').map((line) => line.trim());
  } catch (error) {
    if (errorCodeOf(error) === 'ENOENT') return [];
    throw error;
  }
}
