import type { Content } from '../../../../domain/history/snapshot';
import type { EntryKey } from '../../../../domain/shared/entry-key';
import type { Acting } from '../../../../platform/editorial/acting';

/** A version's content as the person may see it: snapshots hold private attributes too. */
export const visibleContent = async (acting: Acting, key: EntryKey, canonical: string): Promise<Content> => {
  const hidden = await acting.hiddenAttributes(key);
  return visiblePart(JSON.parse(canonical) as Content, hidden);
};

export const visiblePart = (content: Content, hidden: readonly string[]): Content =>
  Object.fromEntries(Object.entries(content).filter(([name]) => !hidden.includes(name)));
