import type { Core } from '@strapi/strapi';
import { editorialTypes, type EditorialType } from '../../../../../domain/shared/content-types';
import { defaultLocale } from '../../../../../domain/shared/locales';
import { uidOf } from '../../../../../platform/content-type-uids';
import { readPublicCorrections, type PublicCorrections } from '../../../../../platform/editorial/public-corrections';
import type { Model } from '../../../../../platform/snapshot/models';
import { readSql } from '../../../../../platform/sql';

interface Parent {
  readonly documentId?: string;
  readonly locale?: string | null;
}

type Resolve = (parent: Parent, args: unknown, context: object) => Promise<unknown>;

interface TypeNaming {
  getTypeName(model: Model): string;
}

/** Public corrections as fields of the five types: only live entries have any, whoever asks by whatever way. */
export const correctionFields = (strapi: Core.Strapi, naming: TypeNaming) => {
  const load = createLoader(strapi);
  const names = editorialTypes.map(
    (type) => [type, naming.getTypeName(strapi.getModel(uidOf(type)) as unknown as Model)] as const,
  );
  const resolvers: Record<string, Record<string, Resolve>> = {};
  for (const [type, name] of names) {
    resolvers[name] = {
      corrections: async (parent, _args, context) => (await load(context, type, parent))?.corrections ?? [],
    };
  }
  (resolvers['Article'] ??= {})['apologizesFor'] = async (parent, _args, context) =>
    (await load(context, 'article', parent))?.apologizesFor ?? [];
  const fields = names.map(([, name]) => `extend type ${name} { corrections: [PublicCorrection!]! }`);
  return { typeDefs: [typeDefs, ...fields].join('\n'), resolvers };
};

const typeDefs = `
  type PublicCorrectionLink { type: String!, documentId: ID!, slug: String! }
  type PublicCorrection {
    kind: String!, whatWasWrong: String!, text: String!, printIssue: String, printPage: String,
    correctedAt: DateTime!, apology: PublicCorrectionLink
  }
  type PublicApology {
    kind: String!, whatWasWrong: String!, text: String!, printIssue: String, printPage: String,
    correctedAt: DateTime!, entry: PublicCorrectionLink!
  }
  extend type Article { apologizesFor: [PublicApology!]! }`;

interface Batch {
  readonly documentIds: Set<string>;
  readonly answer: Promise<ReadonlyMap<string, PublicCorrections>>;
}

/** A list's entries are resolved one by one, in one turn: what they ask for in that turn is read at once. */
const createLoader = (strapi: Core.Strapi) => {
  const requests = new WeakMap<object, Map<string, Batch>>();
  return async (
    context: object,
    contentType: EditorialType,
    parent: Parent,
  ): Promise<PublicCorrections | undefined> => {
    const { documentId } = parent;
    if (documentId === undefined) return undefined;
    const locale = parent.locale ?? defaultLocale;
    const batches = requests.get(context) ?? new Map<string, Batch>();
    requests.set(context, batches);
    const name = `${contentType}/${locale}`;
    const batch = batches.get(name) ?? openBatch(strapi, { contentType, locale }, () => batches.delete(name));
    batches.set(name, batch);
    batch.documentIds.add(documentId);
    return (await batch.answer).get(documentId);
  };
};

const openBatch = (
  strapi: Core.Strapi,
  of: { readonly contentType: EditorialType; readonly locale: string },
  close: () => void,
): Batch => {
  const documentIds = new Set<string>();
  const answer = Promise.resolve().then(() => {
    close();
    return readPublicCorrections(readSql(strapi), { ...of, documentIds: [...documentIds] });
  });
  return { documentIds, answer };
};
