/** Keeps what was used last, up to a number of bytes. */
export interface BoundedStore<Value> {
  readonly count: number;
  readonly bytes: number;
  get(key: string): Value | undefined;
  /** Puts a value in, and out whatever was not used for longest until it all fits. */
  set(key: string, value: Value, bytes: number): void;
  /** A value has become larger or smaller. */
  resize(key: string, value: Value, bytes: number): void;
  delete(key: string): void;
  clear(): void;
}

interface Kept<Value> {
  readonly value: Value;
  readonly bytes: number;
}

export const boundedStore = <Value>(limit: number, onEvict: (value: Value) => void): BoundedStore<Value> => {
  // A Map remembers the order of its insertions: the first one is the one to go.
  const entries = new Map<string, Kept<Value>>();
  let total = 0;
  const remove = (key: string): void => {
    const kept = entries.get(key);
    if (!kept) return;
    entries.delete(key);
    total -= kept.bytes;
    onEvict(kept.value);
  };
  const makeRoom = (): void => {
    for (const key of entries.keys()) {
      if (total <= limit) return;
      remove(key);
    }
  };
  return {
    get count() {
      return entries.size;
    },
    get bytes() {
      return total;
    },
    get: (key) => {
      const kept = entries.get(key);
      if (!kept) return undefined;
      entries.delete(key);
      entries.set(key, kept);
      return kept.value;
    },
    set: (key, value, bytes) => {
      remove(key);
      if (bytes > limit) return;
      entries.set(key, { value, bytes });
      total += bytes;
      makeRoom();
    },
    resize: (key, value, bytes) => {
      const kept = entries.get(key);
      if (kept?.value !== value) return;
      entries.set(key, { value, bytes });
      total += bytes - kept.bytes;
      makeRoom();
    },
    delete: remove,
    clear: () => {
      for (const { value } of entries.values()) onEvict(value);
      entries.clear();
      total = 0;
    },
  };
};
