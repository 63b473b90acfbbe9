/** What somebody typed into a form and hasn't saved, as the browser keeps it. */
export interface KeptTyping {
  /** ISO 8601, UTC. */
  readonly keptAt: string;
  /** The version that the form showed; null for a document that was never saved. */
  readonly version: number | null;
  /** The changed fields with what they held. */
  readonly typed: Readonly<Record<string, unknown>>;
}

type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

const prefix = 'toa-soan.typing/';
const daysKept = 14;

/** One form of one person: whoever signs in at the same desk next is offered nothing of it. */
export const shelfKey = (userId: number | string, formKey: string): string => `${prefix}${userId}/${formKey}`;

export const readKept = (shelf: Shelf, key: string): KeptTyping | null => {
  const text = shelf.getItem(key);
  if (text === null) return null;
  const kept = parsed(text);
  if (!kept) shelf.removeItem(key);
  return kept;
};

/** Another program may have written under our names: what isn't ours is no typing. */
const parsed = (text: string): KeptTyping | null => {
  try {
    const value = JSON.parse(text) as Partial<KeptTyping> | null;
    return value && typeof value.keptAt === 'string' && typeof value.typed === 'object' ? (value as KeptTyping) : null;
  } catch {
    // What can't be read back can't be offered either.
    return null;
  }
};

/** Keeps what was typed; where the browser has no room left, older typings of other forms give way. */
export const keep = (shelf: Shelf, key: string, typing: KeptTyping): boolean => {
  const text = JSON.stringify(typing);
  for (;;) {
    if (tryToSet(shelf, key, text)) return true;
    const [oldest] = keysByAge(shelf).filter((one) => one !== key);
    if (oldest === undefined) return false;
    shelf.removeItem(oldest);
  }
};

const tryToSet = (shelf: Shelf, key: string, text: string): boolean => {
  try {
    shelf.setItem(key, text);
    return true;
  } catch {
    // The only reason is a full shelf, and the caller makes room.
    return false;
  }
};

const ours = (shelf: Shelf): readonly string[] =>
  Array.from({ length: shelf.length }, (_, index) => shelf.key(index)).filter(
    (key): key is string => key?.startsWith(prefix) ?? false,
  );

const keysByAge = (shelf: Shelf): readonly string[] =>
  ours(shelf)
    .map((key) => ({ key, keptAt: readKept(shelf, key)?.keptAt ?? '' }))
    .sort((one, other) => (one.keptAt < other.keptAt ? -1 : 1))
    .map(({ key }) => key);

/** Drops what nobody came back for in two weeks. */
export const dropOld = (shelf: Shelf, now: string): void => {
  const limit = new Date(Date.parse(now) - daysKept * 86_400_000).toISOString();
  for (const key of ours(shelf)) if ((readKept(shelf, key)?.keptAt ?? '') < limit) shelf.removeItem(key);
};

const longestShown = 600;

/** The words in a field's value, for a look at what was typed: texts only, without names of components. */
export const wordsIn = (value: unknown): string => {
  const words = collect(value).join(' ').replace(/\s+/g, ' ').trim();
  const letters = [...words];
  return letters.length > longestShown ? `${letters.slice(0, longestShown).join('')} …` : words;
};

const unspoken = new Set(['__component', '__temp_key__', 'type', 'format', 'id', 'documentId', 'hash', 'mime', 'ext']);

const collect = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number' || typeof value === 'boolean') return [String(value)];
  if (Array.isArray(value)) return value.flatMap(collect);
  if (typeof value !== 'object' || value === null) return [];
  if ('apiData' in value) return collect((value as { label?: unknown }).label);
  return Object.entries(value).flatMap(([name, one]) => (unspoken.has(name) ? [] : collect(one)));
};
