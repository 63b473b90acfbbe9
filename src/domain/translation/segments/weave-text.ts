import type { JsonValue } from '../../shared/canonical-json';
import { plainText, tagPlain } from './tagged-text';
import type { Loom, Place, Strand } from './weave';

/** A plain text: one segment, unless neither language says anything. */
export const weaveText = (loom: Loom, strand: Strand, place: Place): JsonValue | undefined => {
  const [source, before, target] = [strand.source, strand.before, strand.target].map(said);
  if (source === null && target === null) return strand.target;
  const text = target ?? null;
  const now = loom.visit({
    id: place.path,
    attribute: place.attribute,
    place: place.names,
    source: source ?? null,
    before: before ?? null,
    target: text ?? '',
    standing: source === null && strand.standing === 'source' ? 'own' : strand.standing,
    codes: new Map(),
  });
  if (now === (text ?? '')) return strand.target;
  return now === '' ? null : plainText(now);
};

const said = (value: JsonValue | undefined): string | null =>
  typeof value === 'string' && value !== '' ? tagPlain(value) : null;
