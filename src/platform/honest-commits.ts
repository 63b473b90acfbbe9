import type { Core } from '@strapi/strapi';

interface Transaction {
  commit(value?: unknown): Promise<CommitAnswer | undefined>;
  readonly executionPromise: Promise<unknown>;
}

interface CommitAnswer {
  readonly response?: { readonly command?: string };
}

type AfterCommit = () => unknown;

interface Opened {
  readonly trx: unknown;
  onCommit(callback: AfterCommit): void;
}

type Work = (opened: Opened) => Promise<unknown>;

interface TransactionStarter {
  inTransaction(): boolean;
  transaction(work?: Work): Promise<unknown>;
}

/**
 * Makes Strapi's transactions tell the truth: a commit that fails fails the request, and what runs
 * after a commit that succeeded can't fail it, nor end the process.
 */
export const keepCommitsHonest = (strapi: Core.Strapi): void => {
  const db = strapi.db as unknown as TransactionStarter;
  const start = db.transaction.bind(db);
  db.transaction = async (work) => {
    const isOutermost = !db.inTransaction();
    if (work) {
      return start((opened) => {
        if (isOutermost) failWithCommit(opened.trx as Transaction);
        return work({ ...opened, onCommit: (callback) => opened.onCommit(() => runAfterCommit(strapi, callback)) });
      });
    }
    const opened = (await start()) as { get(): unknown };
    if (isOutermost) failWithCommit(opened.get() as Transaction);
    return opened;
  };
};

/**
 * knex settles `commit()` also when COMMIT could not be sent, or was answered with ROLLBACK because
 * a statement had failed before; Strapi waits for nothing else, and would answer 200 for what was
 * never written.
 */
const failWithCommit = (transaction: Transaction): void => {
  const commit = transaction.commit.bind(transaction);
  transaction.commit = async (value) => {
    const answer = await commit(value);
    await transaction.executionPromise;
    if (answer?.response?.command === 'ROLLBACK') {
      throw new Error('PostgreSQL rolled the transaction back: a statement in it had failed');
    }
    return answer;
  };
};

/**
 * Nobody waits for these: Strapi's event of a written entry reads the whole entry first, and a
 * connection that is lost in that moment would be an unhandled rejection, which ends the process.
 */
const runAfterCommit = async (strapi: Core.Strapi, callback: AfterCommit): Promise<void> => {
  try {
    await callback();
  } catch (error) {
    strapi.log.error(error);
  }
};
