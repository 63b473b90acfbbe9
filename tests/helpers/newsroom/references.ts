import { isEditorialType } from '../../../src/domain/shared/content-types';

type Json = Readonly<Record<string, unknown>>;

/** Where a content names other entries: for each path the documents named there, in their order. */
export type NamedReferences = Readonly<Record<string, readonly string[]>>;

const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isReference = (value: unknown): value is { contentType: string; documentId: string } =>
  isRecord(value) && isEditorialType(value['contentType']) && typeof value['documentId'] === 'string';

/** The references to entries that go through approval in a version's content. */
export const referencesOfVersion = (content: unknown): NamedReferences => {
  const found: Record<string, string[]> = {};
  const walk = (value: unknown, path: string): void => {
    if (isReference(value)) (found[path] ??= []).push(value.documentId);
    else if (Array.isArray(value)) {
      const lists = value.every(isReference);
      value.forEach((member, index) => walk(member, lists ? path : `${path}/${index}`));
    } else if (isRecord(value)) {
      for (const [name, member] of Object.entries(value)) walk(member, path === '' ? name : `${path}/${name}`);
    }
  };
  walk(content, '');
  return found;
};

/** The documents that an answer of REST shows at these paths; paths that show none are left out. */
export const referencesShown = (data: unknown, paths: readonly string[]): NamedReferences => {
  const shown: Record<string, readonly string[]> = {};
  for (const path of paths) {
    const at = path.split('/').reduce<unknown>((value, step) => (value as Json | undefined)?.[step], data);
    const documents = [at ?? []].flat().map((one) => (one as { documentId: string }).documentId);
    if (documents.length > 0) shown[path] = documents;
  }
  return shown;
};

/** The same references without some documents. */
export const without = (references: NamedReferences, documentIds: readonly string[]): NamedReferences =>
  Object.fromEntries(
    Object.entries(references)
      .map(([path, named]) => [path, named.filter((one) => !documentIds.includes(one))] as const)
      .filter(([, named]) => named.length > 0),
  );
