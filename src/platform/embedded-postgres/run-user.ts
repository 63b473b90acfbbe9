import { EmbeddedPostgresError, errorCodeOf } from './errors';
import { runCommand } from './run-command';
import type { RunUser } from './types';

/** PostgreSQL refuses to run as root; these users exist already, and none is ever created. */
const CANDIDATES = ['postgres', '_postgres', 'nobody'] as const;

export function isRoot(): boolean {
  return process.geteuid?.() === 0;
}

/** The user that a new server runs as when this process is root's. */
export async function chooseRunUser(): Promise<RunUser> {
  for (const name of CANDIDATES) {
    const user = await findUser(name);
    if (user !== null && (await canBecome(user))) return user;
  }
  throw noUser(CANDIDATES);
}

function noUser(tried: readonly string[], cause?: unknown): EmbeddedPostgresError {
  return new EmbeddedPostgresError({
    code: 'EMBEDDED_POSTGRES_NO_USER',
    message: `PostgreSQL doesn't run as root, and this system lets it run as none of: ${tried.join(', ')}. Start as another user, or set DATABASE_URL.`,
    details: { tried },
    cause,
  });
}

async function findUser(name: string): Promise<RunUser | null> {
  const { exitCode, output } = await runCommand({
    command: '/bin/sh',
    args: ['-c', 'id -u "$1" && id -g "$1"', 'sh', name],
  });
  const [userId, groupId] = output.split('\n').map((line) => Number.parseInt(line, 10));
  if (exitCode !== 0 || userId === undefined || groupId === undefined || userId === 0) return null;
  // macOS prints nobody's -2 without its sign, and spawn takes 32-bit numbers only.
  return { name, userId: userId | 0, groupId: groupId | 0 };
}

async function canBecome(user: RunUser): Promise<boolean> {
  try {
    return (await runCommand({ command: '/bin/sh', args: ['-c', ':'], user })).exitCode === 0;
  } catch (error) {
    if (isChangeRefused(error)) return false;
    throw error;
  }
}

/** Asked of the system itself, because access lists and security modules have a say too. */
export async function canEnter({ folder, user }: { folder: string; user: RunUser | null }): Promise<boolean> {
  try {
    return (await runCommand({ command: '/bin/sh', args: ['-c', 'cd "$1"', 'sh', folder], user })).exitCode === 0;
  } catch (error) {
    if (user !== null && isChangeRefused(error)) throw noUser([user.name], error);
    throw error;
  }
}

/** A container without the capability, or with a single mapped user, can't change the user. */
function isChangeRefused(error: unknown): boolean {
  const code = errorCodeOf(error);
  return code === 'EPERM' || code === 'EINVAL';
}
