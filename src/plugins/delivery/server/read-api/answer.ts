/** A public request, without anything of the framework. */
export interface ReadRequest {
  readonly path: string;
  readonly query: URLSearchParams;
  readonly acceptLanguage: string | undefined;
}

/** What goes back, ready to be sent or kept. */
export interface ReadAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
  /** Names under which a change makes it stale: `type`, `type/documentId`, each with its language. */
  readonly surrogateKeys: readonly string[];
  /** Where it moved to. */
  readonly location?: string;
  /** A time at which the answer changes although nothing is published. */
  readonly changesAt?: Date | null;
  /** Seconds for which it may be kept without asking; the routes' usual time where it is left out. */
  readonly maxAge?: number;
}

export const json = 'application/json; charset=utf-8';

/** Keys that an entry's row answers for. */
export const keysOfRow = (
  type: string,
  { documentId, locale }: { readonly documentId: string; readonly locale: string },
): readonly string[] => [`${type}/${documentId}`, `${type}/${documentId}/${locale}`];

export const listKey = (type: string, locale: string): string => `list/${type}/${locale}`;

/** JSON of an object with further members, which are JSON already. */
export const withMembers = (object: string, members: Readonly<Record<string, string | null>>): string => {
  const more = Object.entries(members).flatMap(([name, value]) => (value === null ? [] : [`"${name}":${value}`]));
  if (more.length === 0) return object;
  return `${object.slice(0, -1)}${object === '{}' ? '' : ','}${more.join(',')}}`;
};
