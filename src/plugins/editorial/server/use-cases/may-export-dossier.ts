import type { EntryKey } from '../../../../domain/shared/entry-key';
import type { RightsOnEntry } from '../../../../domain/workflow/actor';
import type { Acting } from '../../../../platform/editorial/acting';

/**
 * A dossier holds the whole of an entry's history and audit, private attributes too, since their
 * hashes cover them: it is for those who may read the audit and all of the entry.
 */
export const mayExportDossier = async (acting: Acting, key: EntryKey, rights: RightsOnEntry): Promise<boolean> =>
  acting.readsAudit && rights.has('read') && (await acting.hiddenAttributes(key)).length === 0;
