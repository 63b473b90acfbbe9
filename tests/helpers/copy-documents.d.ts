type Query = (statement: string) => Promise<readonly Record<string, unknown>[]>;

interface Kind {
  readonly table: string;
  /** The column with the name. */
  readonly name: string;
  /** The column that names a row in the tables of its links. */
  readonly link: string;
}

export declare const copyDocument: (query: Query, kind: Kind, documentId: string, copies: string) => Promise<void>;
