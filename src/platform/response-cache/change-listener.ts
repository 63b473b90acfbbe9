import { setTimeout as pause } from 'node:timers/promises';
import { Client, type ClientConfig } from 'pg';
import { monotonicNow } from '../clock';

/** The channel on which the database tells of everything that changes public bytes. */
export const changeChannel = 'toa_soan_public';

/** What a question of our own says on the channel; it changes nothing. */
const question = 'confirm';

const connectWithin = 3_000;
const confirmWithin = 500;
const firstRetry = 100;
const longestRetry = 5_000;

export interface ChangeListener {
  /** Grows with every change, and whenever changes may have been missed; null while nobody listens. */
  readonly generation: number | null;
  /** Up to this moment of the monotonic clock every committed change is known here. */
  readonly confirmedAt: number;
  /** The database's time after the last change that is known here; null until it was asked. */
  readonly changedAt: Date | null;
  /**
   * Asks the database on the listening connection itself. Once it has answered, whatever was
   * committed before the call has been heard of. False where it doesn't answer.
   */
  confirm(): Promise<boolean>;
  stop(): Promise<void>;
}

interface Events {
  /** What is kept may be wrong from now on. */
  readonly onChange: () => void;
  readonly warn: (message: string) => void;
}

/** Listens for as long as the process runs; a lost connection is made again, and counts as a change. */
export const startChangeListener = async (config: ClientConfig, events: Events): Promise<ChangeListener> => {
  const stopping = new AbortController();
  let client: Client | null = null;
  let generation = 0;
  let confirmedAt = Number.NEGATIVE_INFINITY;
  let changedAt: Date | null = null;
  let running: Promise<boolean> | null = null;
  let queued: Promise<boolean> | null = null;

  const advance = (): void => {
    generation += 1;
    changedAt = null;
    events.onChange();
  };

  const ask = async (): Promise<boolean> => {
    const asked = client;
    if (!asked) return false;
    const sentAt = monotonicNow();
    const before = generation;
    const timer = setTimeout(() => breakOff(asked), confirmWithin);
    try {
      const { rows } = await asked.query<{ at: Date }>(
        `select pg_notify('${changeChannel}', '${question}'), clock_timestamp() as at`,
      );
      if (asked !== client) return false;
      confirmedAt = sentAt;
      // A change between question and answer may be younger than the time in the answer.
      if (generation === before) changedAt ??= rows[0]?.at ?? null;
      return true;
    } catch (error) {
      events.warn(`The listening connection doesn't answer: ${String(error)}`);
      return false;
    } finally {
      clearTimeout(timer);
    }
  };

  const confirm = (): Promise<boolean> => {
    if (!running) {
      running = ask().finally(() => {
        running = null;
      });
      return running;
    }
    // The one that runs may have been sent before what the caller wants to know of.
    queued ??= running.then(() => {
      queued = null;
      return confirm();
    });
    return queued;
  };

  const open = async (): Promise<{ readonly opened: Client; readonly closed: Promise<void> }> => {
    const opened = new Client({ ...config, keepAlive: true, connectionTimeoutMillis: connectWithin });
    const closed = new Promise<void>((resolve) => {
      opened.on('error', (error) => {
        events.warn(`The listening connection is lost: ${error.message}`);
        resolve();
      });
      opened.on('end', resolve);
    });
    opened.on('notification', ({ payload }) => {
      if (payload === question) return;
      advance();
      void confirm();
    });
    // A network that loses packets would let either wait for ever.
    const timer = setTimeout(() => breakOff(opened), connectWithin);
    try {
      await opened.connect();
      await opened.query(`listen ${changeChannel}`);
    } finally {
      clearTimeout(timer);
    }
    return { opened, closed };
  };

  const attend = async (first: () => void): Promise<void> => {
    let wait = firstRetry;
    while (!stopping.signal.aborted) {
      try {
        const { opened, closed } = await open();
        client = opened;
        wait = firstRetry;
        advance();
        await confirm();
        first();
        await closed;
      } catch (error) {
        events.warn(`The listening connection can't be made: ${String(error)}`);
      }
      client = null;
      advance();
      first();
      if (stopping.signal.aborted) return;
      await pauseUnless(stopping.signal, wait);
      wait = Math.min(wait * 2, longestRetry);
    }
  };

  let attending: Promise<void> = Promise.resolve();
  await new Promise<void>((resolve) => {
    attending = attend(resolve);
  });
  return {
    get generation() {
      return client ? generation : null;
    },
    get confirmedAt() {
      return confirmedAt;
    },
    get changedAt() {
      return changedAt;
    },
    confirm,
    stop: async () => {
      stopping.abort();
      await client?.end();
      await attending;
    },
  };
};

/** A connection that doesn't answer is closed at once: waiting for TCP to notice takes minutes. */
const breakOff = (client: Client): void => {
  (client as unknown as { connection: { stream: { destroy(error: Error): void } } }).connection.stream.destroy(
    new Error('no answer in time'),
  );
};

const pauseUnless = async (signal: AbortSignal, milliseconds: number): Promise<void> => {
  try {
    await pause(milliseconds, undefined, { signal });
  } catch (error) {
    // Being told to stop is the other way for this pause to end.
    if (!signal.aborted) throw error;
  }
};
