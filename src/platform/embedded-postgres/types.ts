/** Where the module reports to; both `console` and `strapi.log` fit. */
export interface EmbeddedPostgresLog {
  info(message: string): void;
  warn(message: string): void;
  error(message: string): void;
}

/** The user a server runs as; null stands for the user of this process. */
export interface RunUser {
  readonly name: string;
  readonly userId: number;
  readonly groupId: number;
}

/** Where one server lies. `home` holds the cluster, its lock and its owner record. */
export interface ServerPlace {
  readonly dataDirectory: string;
  readonly home: string;
  readonly cluster: string;
  readonly user: RunUser | null;
  readonly ephemeral: boolean;
}

/** Programs that the run user is known to be able to execute. */
export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
  readonly majorVersion: string;
}

interface CommonOptions {
  log: EmbeddedPostgresLog;
  /** Tried first; otherwise the port of the last run, then any free one. */
  preferredPort?: number;
  /** Root only: where binaries and data go when the run user can't enter their folders. Default `/var/lib/toa-soan`. */
  sharedDirectory?: string;
  /** Called once if the server ends without `stop()`. */
  onUnexpectedExit?: () => void;
}

/** `ephemeral` is for tests: no fsync, and a temporary folder that goes away with the server. */
export type EmbeddedPostgresOptions = CommonOptions &
  ({ dataDirectory: string; ephemeral?: false } | { dataDirectory?: undefined; ephemeral: true });

export interface EmbeddedPostgres {
  /** Connection string of the database `toasoan`, password included: never log it. */
  readonly url: string;
  /** Where the cluster really lies: `DATA_DIR/postgres`, unless the run user can't enter DATA_DIR. */
  readonly dataDirectory: string;
  readonly port: number;
  /** Makes a further database and answers its connection string. */
  createDatabase(name: string): Promise<string>;
  /** Drops a further database, ending its connections; a missing one is no error. */
  dropDatabase(name: string): Promise<void>;
  /** Ends all connections and the server; answers when its files are no longer in use. Safe to call twice. */
  stop(): Promise<void>;
}
