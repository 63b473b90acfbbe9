import type { Material } from './material';

type Json = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * What of a version's content can still be had once a material is done away with, and what has to be
 * named, as `path reason kept`: written apart from the code that restores.
 */
export const withoutLosses = (
  version: unknown,
  { cast, image, audio, video, file, ...supporting }: Material,
): { readonly content: unknown; readonly lost: readonly string[] } => {
  const files: readonly unknown[] = [image, audio, video, file];
  const gone: readonly unknown[] = Object.values(supporting);
  const trashed: readonly unknown[] = Object.values(cast);
  const lost: string[] = [];
  const without = (value: unknown, path: string): unknown => {
    if (Array.isArray(value)) {
      return value.flatMap((one, index) => {
        const left = without(one, `${path}[${index}]`);
        return left === null ? [] : [left];
      });
    }
    if (!isRecord(value)) return value;
    if ('mime' in value && files.includes(value['id'])) {
      lost.push(`${path} mediaDeleted false`);
      return null;
    }
    if ('documentId' in value && gone.includes(value['documentId'])) {
      lost.push(`${path} referenceGone false`);
      return null;
    }
    if ('documentId' in value && trashed.includes(value['documentId'])) lost.push(`${path} referenceTrashed true`);
    return Object.fromEntries(
      Object.entries(value).map(([name, one]) => [name, without(one, path === '' ? name : `${path}.${name}`)]),
    );
  };
  return { content: without(version, ''), lost };
};
