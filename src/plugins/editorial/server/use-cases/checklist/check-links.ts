import { outcomeOfStatus } from '../../../../../domain/checklist/links';
import { askSafely } from '../../../../../platform/ask-safely';
import { keepLinkChecks, type LinkCheck } from '../../../../../platform/editorial/checklist-store';
import { UnsafeAddressError } from '../../../../../platform/safe-request';
import { inTransaction } from '../../../../../platform/sql';
import type { LinkChecksBody, LinkCheckView } from '../../../contracts/checklist';
import type { EditorialCore } from '../../core';

/** Milliseconds for one address, and how many are asked at the same time. */
const patience = 5_000;
const atOnce = 10;

/** Asks web addresses whether they answer, because somebody wants to know now, and remembers it. */
export const checkLinks = async (core: EditorialCore, { urls }: LinkChecksBody): Promise<readonly LinkCheckView[]> => {
  const wanted = [...new Set(urls)];
  const checks: LinkCheck[] = [];
  for (let at = 0; at < wanted.length; at += atOnce) {
    checks.push(...(await Promise.all(wanted.slice(at, at + atOnce).map(checkLink))));
  }
  const now = core.clock.now();
  await inTransaction(core.strapi, (sql) => keepLinkChecks(sql, checks, now));
  return checks.map((check) => ({ ...check, checkedAt: now.toISOString() }));
};

const checkLink = async (url: string): Promise<LinkCheck> => {
  try {
    const status = await askSafely(url, { allowsPrivate: false, patience });
    return { url, outcome: outcomeOfStatus(status), status };
  } catch (error) {
    // Whatever kept the address from answering is the answer: it doesn't.
    return { url, outcome: error instanceof UnsafeAddressError ? 'notPublic' : 'unreachable', status: null };
  }
};
