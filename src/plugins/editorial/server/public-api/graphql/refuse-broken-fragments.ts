import type { Context, Next } from 'koa';
import { Kind, parse, visit, type DocumentNode } from 'graphql';

/**
 * Tells operations whose fragments hold themselves or are missing what is wrong. GraphQL's own rules
 * would find them, but the depth limit that Strapi lays beside those follows fragments for ever, or
 * into nothing, and ends in an internal error; which of those it was is seen afterwards.
 */
export const refuseBrokenFragments = async (context: Context, next: Next): Promise<void> => {
  await next();
  if (context.status < 500 || !context.path.startsWith('/graphql')) return;
  const { query } = (context.method === 'GET' ? context.query : (context.request.body ?? {})) as { query?: unknown };
  const fragment = typeof query === 'string' ? brokenFragment(query) : null;
  if (fragment === null) return;
  const code = 'GRAPHQL_VALIDATION_FAILED';
  const message = 'A fragment holds itself or is missing';
  context.status = 400;
  context.body = { errors: [{ message, extensions: { code, error: { details: { code, fragment } } } }] };
};

/** The name of a fragment that holds itself or doesn't exist; null when all is well or the text can't be read. */
const brokenFragment = (query: string): string | null => {
  const document = parsed(query);
  if (!document) return null;
  const spreads = new Map<string, readonly string[]>();
  const used = new Set<string>();
  for (const definition of document.definitions) {
    const names = spreadsIn(definition);
    for (const name of names) used.add(name);
    if (definition.kind === Kind.FRAGMENT_DEFINITION) spreads.set(definition.name.value, names);
  }
  const missing = [...used].find((name) => !spreads.has(name));
  return missing ?? [...spreads.keys()].find((name) => reaches(spreads, name, name, new Set())) ?? null;
};

/** What can't be parsed is Apollo's to refuse, with the place of the mistake. */
const parsed = (query: string): DocumentNode | null => {
  try {
    return parse(query, { noLocation: true });
  } catch {
    return null;
  }
};

const spreadsIn = (definition: DocumentNode['definitions'][number]): readonly string[] => {
  const names: string[] = [];
  visit(definition, { FragmentSpread: (node) => void names.push(node.name.value) });
  return names;
};

const reaches = (
  spreads: ReadonlyMap<string, readonly string[]>,
  from: string,
  target: string,
  seen: Set<string>,
): boolean =>
  (spreads.get(from) ?? []).some((name) => {
    if (name === target) return true;
    if (seen.has(name)) return false;
    seen.add(name);
    return reaches(spreads, name, target, seen);
  });
