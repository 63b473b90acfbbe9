import { Readable } from 'node:stream';
import type { EntryEvidence } from '../../../../domain/history/proof/evidence';
import type { EntryKey } from '../../../../domain/shared/entry-key';
import { DomainFailure } from '../../../../domain/shared/failure';
import { readEvidence } from '../../../../platform/history/read-evidence';
import { readLabels } from '../../../../platform/editorial/read-versions';
import { inTransaction, readSql } from '../../../../platform/sql';
import type { EditorialCore } from '../core';
import { mayExportDossier } from './may-export-dossier';
import { readEntryWithRight } from './require-right';

export interface Dossier {
  readonly fileName: string;
  /** JSON, written while it is sent: contents of thousands of versions don't fit into memory. */
  readonly body: Readable;
}

/**
 * The whole history of an entry as one file that can be checked without us: versions with their
 * contents, decisions, publications and audit, with the hashes that chain them.
 * @throws DomainFailure RIGHT_REQUIRED, ENTRY_NOT_FOUND
 */
export const exportDossier = async (core: EditorialCore, key: EntryKey): Promise<Dossier> => {
  const { acting, rights } = await readEntryWithRight(core, key, 'read');
  if (!(await mayExportDossier(acting, key, rights))) {
    throw new DomainFailure('RIGHT_REQUIRED', { action: 'export', right: 'readAudit' });
  }
  const [evidence, labels] = await inTransaction(core.strapi, async (sql) => {
    await sql.query(`set local timezone = 'UTC'`);
    const [found] = await readEvidence(sql, [key]);
    return [found as EntryEvidence, await readLabels(sql, key)] as const;
  });
  const head = {
    format: 'toa-soan-dossier',
    formatVersion: 1,
    exportedAt: core.clock.now().toISOString(),
    entry: key,
    state: evidence.state,
    recordHead: evidence.head,
    versions: evidence.versions.map((version) => ({ ...version, label: labels.get(version.id) ?? null })),
    records: evidence.records,
    pins: evidence.pins,
  };
  return {
    fileName: `dossier-${key.contentType}-${key.documentId}-${key.locale}.json`,
    body: Readable.from(write(core, head, [...new Set(evidence.versions.map(({ facts }) => facts.contentHash))])),
  };
};

const batchSize = 50;

async function* write(core: EditorialCore, head: object, hashes: readonly string[]): AsyncGenerator<string> {
  const sql = readSql(core.strapi);
  yield `${JSON.stringify(head).slice(0, -1)},"contents":{`;
  for (let start = 0; start < hashes.length; start += batchSize) {
    const rows = await sql.query<{ hash: string; content: string | null }>(
      'select hash, content from editorial_contents where hash = any(?)',
      [hashes.slice(start, start + batchSize)],
    );
    const members = rows.map(({ hash, content }) => `${JSON.stringify(hash)}:${JSON.stringify(content)}`);
    yield `${start > 0 && members.length > 0 ? ',' : ''}\n${members.join(',\n')}`;
  }
  yield '}}\n';
}
