import type { Core } from '@strapi/strapi';
import { editorialTypes } from '../../../../../domain/shared/content-types';
import { uidOf } from '../../../../../platform/content-type-uids';
import type { Model } from '../../../../../platform/snapshot/models';

interface OutputField {
  readonly parentType: string;
  readonly extensions?: { readonly strapi?: { readonly contentType?: { readonly uid: string } } };
  args?: Record<string, unknown>;
}

/** Of Nexus, what it takes to give a field one more argument. */
interface Nexus {
  arg(argument: { type: string; description: string }): unknown;
  plugin(plugin: { name: string; onAddOutputField(field: OutputField): void }): unknown;
}

interface TypeNaming {
  getTypeName(model: Model): string;
}

/** `fallback: true` on the lists and entries of the five types; passed on to the document service as it stands. */
export const fallbackArgument = ({ nexus }: { nexus: Nexus }) => {
  const uids = new Set<string | undefined>(editorialTypes.map(uidOf));
  const description = 'Where an entry is not live in the language, the first other one in which it is stands in.';
  return {
    plugins: [
      nexus.plugin({
        name: 'FallbackArgument',
        onAddOutputField: (field) => {
          if (field.parentType !== 'Query' || !uids.has(field.extensions?.strapi?.contentType?.uid)) return;
          field.args = { ...field.args, fallback: nexus.arg({ type: 'Boolean', description }) };
        },
      }),
    ],
  };
};

/** The language really served, under the name that it has in delivery. */
export const servedLocaleFields = (strapi: Core.Strapi, naming: TypeNaming) => {
  const names = editorialTypes.map((type) => naming.getTypeName(strapi.getModel(uidOf(type)) as unknown as Model));
  return {
    typeDefs: names.map((name) => `extend type ${name} { servedLocale: String }`).join('\n'),
    resolvers: Object.fromEntries(
      names.map((name) => [name, { servedLocale: ({ locale }: { locale?: string | null }) => locale ?? null }]),
    ),
  };
};
