import { Pool } from 'pg';

import type { EditorialType } from '../../../src/domain/shared/content-types';
import type { Locale } from '../../../src/domain/shared/locales';
import { placeOf, theRun, type Place, type Run } from '../server/run';
import { clientOf, type Client } from './client';
import { deskOf, type Desk } from './desk';
import type { Material } from './material';
import type { People, PersonName } from './people';

/** One document in one language. */
export interface Entry {
  readonly type: EditorialType;
  readonly documentId: string;
  readonly locale: Locale;
}

/** A running server with its people, seen from outside: HTTP, and SQL to look behind it. */
export interface Newsroom {
  readonly url: string;
  readonly databaseUrl: string;
  readonly people: People;
  readonly material: Material;
  /** Somebody of the newsroom at their desk. */
  as(name: PersonName): Desk;
  /** A reader who has no account. */
  readonly anonymous: Client;
  /** A program with a token of full access, and one that may only read. */
  readonly program: Client;
  readonly readingProgram: Client;
  sql<Row extends object>(text: string, bindings?: readonly unknown[]): Promise<readonly Row[]>;
  /** Snapshots of copies of entries, read by the server's own reader; null where there is no such copy. */
  snapshots(wanted: readonly WantedSnapshot[]): Promise<readonly (ReadSnapshot | null)[]>;
  close(): Promise<void>;
}

export interface WantedSnapshot {
  readonly entry: Entry;
  readonly copy: 'draft' | 'live';
}

export interface ReadSnapshot {
  readonly content: Readonly<Record<string, unknown>>;
  readonly canonical: string;
  readonly hash: string;
}

export const newsroomAt = (place: Omit<Place, 'logFile'>, run: Run): Newsroom => {
  const pool = new Pool({ connectionString: place.databaseUrl, max: 4 });
  return {
    url: place.url,
    databaseUrl: place.databaseUrl,
    people: run.people,
    material: run.material,
    as: (name) => deskOf(clientOf(place.url, run.people[name].token)),
    anonymous: clientOf(place.url),
    program: clientOf(place.url, run.tokens.fullAccess),
    readingProgram: clientOf(place.url, run.tokens.readOnly),
    sql: async <Row extends object>(text: string, bindings: readonly unknown[] = []) => {
      const { rows } = await pool.query<Row>(text, [...bindings]);
      return rows;
    },
    snapshots: async (wanted) => {
      const response = await fetch(place.controlUrl, {
        method: 'POST',
        body: JSON.stringify(
          wanted.map(({ entry: { type, documentId, locale }, copy }) => ({
            key: { contentType: type, documentId, locale },
            copy,
          })),
        ),
      });
      if (!response.ok) throw new Error(await response.text());
      return (await response.json()) as (ReadSnapshot | null)[];
    },
    close: () => pool.end(),
  };
};

/** The newsroom of this worker; each test file closes its own connections. */
export const theNewsroom = (): Newsroom => {
  const run = theRun();
  return newsroomAt(placeOf(run), run);
};
