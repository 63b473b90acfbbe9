import { canonicalJson, type JsonValue } from '../../shared/canonical-json';
import { isEmptyValue, isSameValue } from '../changed-attributes';
import {
  fieldsList,
  isFields,
  type AttributeKind,
  type AttributeModel,
  type ContentModel,
  type Fields,
} from '../content-model';
import type { MediaValue, ReferenceValue } from '../diff/entry-diff';
import { toReferenceValue } from '../diff/values';
import type { Content } from '../snapshot';
import { referenceKey } from '../things-in';

/** Why something of a version doesn't come back as it was. */
export const restoreProblemReasons = [
  /** A file that isn't in the media library any more. */
  'mediaDeleted',
  /** A file whose bytes were replaced since: the new one comes back. */
  'mediaReplaced',
  /** A file whose name, alternative text or caption were written anew: it comes back with today's. */
  'mediaRedescribed',
  /** A document that doesn't exist any more in the entry's language. */
  'referenceGone',
  /** A document that is in the trash; the reference comes back. */
  'referenceTrashed',
  /** An attribute or a component that the content type doesn't have any more. */
  'attributeRemoved',
  'componentRemoved',
  /** A value that the attribute doesn't take any more. */
  'valueNotAllowed',
  /** An attribute that the person may not change. */
  'notPermitted',
  /** The address is somebody else's by now: the entry gets another one. */
  'slugTaken',
] as const;

/**
 * What stands in the way of a restore. `kept` says whether the thing comes back nevertheless (a
 * reference to something in the trash does).
 */
export interface RestoreProblem {
  /** Where: `bylines[0].person`. */
  readonly path: string;
  readonly reason: (typeof restoreProblemReasons)[number];
  readonly kept: boolean;
  /** What it was: the reference, the file, the value; null where it is too long to be noted. */
  readonly value: JsonValue;
  /** What people call it, where that is known. */
  readonly name: string | null;
}

/** What of the things that the version names and shows is there today. */
export interface AvailableThings {
  readonly files: ReadonlyMap<number, MediaValue>;
  readonly references: ReadonlyMap<string, { readonly name: string | null; readonly state: string }>;
}

export interface RestorePlan {
  /** What the entry says after the restore. */
  readonly content: Content;
  /** The attributes that the restore writes. */
  readonly written: readonly string[];
  readonly problems: readonly RestoreProblem[];
}

/** What bringing back a version, or some of its attributes, makes of an entry; what can't come back is named. */
export const planRestore = (restore: {
  readonly model: ContentModel;
  readonly current: Content;
  readonly version: Content;
  /** Null for all. */
  readonly fields: readonly string[] | null;
  readonly locked: readonly string[];
  readonly available: AvailableThings;
}): RestorePlan => {
  const { model, current, version, fields, locked, available } = restore;
  const isWanted = (name: string) => fields === null || fields.includes(name);
  const problems: RestoreProblem[] = [];
  const content: Record<string, JsonValue | undefined> = { ...current };
  const known = new Set(model.attributes.map(({ name }) => name));
  for (const [name, value] of Object.entries(version)) {
    if (!known.has(name) && isWanted(name) && !isEmptyValue(value))
      problems.push(problem(name, 'attributeRemoved', value));
  }
  for (const { name, kind } of model.attributes) {
    // What came to the content type after the version is none of the version's business.
    if (!isWanted(name) || version[name] === undefined) continue;
    if (locked.includes(name)) {
      if (!isSameValue(current[name], version[name])) problems.push(problem(name, 'notPermitted', null));
      continue;
    }
    content[name] = new Restoring(model, available, problems).value(kind, version[name], name);
  }
  const written = model.attributes.map(({ name }) => name).filter((name) => differs(current[name], content[name]));
  return { content, written, problems };
};

/** Here an empty text is something else than none: both come back as they were. */
const differs = (one: JsonValue | undefined, other: JsonValue | undefined): boolean =>
  canonicalJson(one ?? null) !== canonicalJson(other ?? null);

const longestNote = 500;

const problem = (
  path: string,
  reason: RestoreProblem['reason'],
  value: JsonValue | undefined,
  more: { readonly kept?: boolean; readonly name?: string | null } = {},
): RestoreProblem => ({
  path,
  reason,
  kept: more.kept ?? false,
  value: canonicalJson(value ?? null).length > longestNote ? null : (value ?? null),
  name: more.name ?? null,
});

class Restoring {
  constructor(
    private readonly model: ContentModel,
    private readonly available: AvailableThings,
    private readonly problems: RestoreProblem[],
  ) {}

  value(kind: AttributeKind, value: JsonValue, path: string): JsonValue {
    switch (kind.kind) {
      case 'enumeration':
        return this.choice(kind.values, value, path);
      case 'reference':
        return kind.isList
          ? fieldsList(value).flatMap((one, index) => this.reference(one, `${path}[${index}]`) ?? [])
          : isFields(value)
            ? this.reference(value, path)
            : null;
      case 'media':
        return kind.isList
          ? fieldsList(value).flatMap((one, index) => this.file(one, `${path}[${index}]`) ?? [])
          : isFields(value)
            ? this.file(value, path)
            : null;
      case 'component':
        return kind.isList
          ? fieldsList(value).map((one, index) => this.component(kind.component, one, `${path}[${index}]`))
          : isFields(value)
            ? this.component(kind.component, value, path)
            : null;
      case 'zone':
        return fieldsList(value).flatMap((one, index) => this.zoneItem(kind.components, one, `${path}[${index}]`));
      default:
        return value;
    }
  }

  private choice(values: readonly string[], value: JsonValue, path: string): JsonValue {
    if (value === null || (typeof value === 'string' && values.includes(value))) return value;
    this.problems.push(problem(path, 'valueNotAllowed', value));
    return null;
  }

  private reference(value: Fields, path: string): JsonValue {
    const reference: ReferenceValue = toReferenceValue(value);
    const found = this.available.references.get(referenceKey(reference));
    if (!found || found.state === 'gone') {
      this.problems.push(problem(path, 'referenceGone', { ...reference }));
      return null;
    }
    if (found.state === 'trashed') {
      this.problems.push(problem(path, 'referenceTrashed', { ...reference }, { kept: true, name: found.name }));
    }
    return { ...reference };
  }

  private file(value: Fields, path: string): JsonValue {
    const found = typeof value['id'] === 'number' ? this.available.files.get(value['id']) : undefined;
    const name = typeof value['name'] === 'string' ? value['name'] : null;
    if (!found) {
      this.problems.push(problem(path, 'mediaDeleted', value as JsonValue, { name }));
      return null;
    }
    const { id, name: today, hash, mime, url, alternativeText, caption } = found;
    const described: Record<string, JsonValue> = { id, name: today, hash, mime, url, alternativeText, caption };
    if (found.hash !== value['hash']) {
      this.problems.push(problem(path, 'mediaReplaced', value as JsonValue, { kept: true, name }));
    } else if (differs(described, value as JsonValue)) {
      this.problems.push(problem(path, 'mediaRedescribed', value as JsonValue, { kept: true, name }));
    }
    return described;
  }

  private component(uid: string, value: Fields, path: string): JsonValue {
    const attributes: readonly AttributeModel[] = this.model.components[uid] ?? [];
    const kinds = new Map(attributes.map(({ name, kind }) => [name, kind]));
    const result: Record<string, JsonValue> = {};
    for (const [name, member] of Object.entries(value)) {
      const kind = kinds.get(name);
      if (name === '__component') result[name] = uid;
      else if (kind) result[name] = this.value(kind, member ?? null, `${path}.${name}`);
      else if (!isEmptyValue(member)) this.problems.push(problem(`${path}.${name}`, 'attributeRemoved', member));
    }
    return result;
  }

  private zoneItem(components: readonly string[], value: Fields, path: string): readonly JsonValue[] {
    const uid = value['__component'];
    if (typeof uid === 'string' && components.includes(uid)) return [this.component(uid, value, path)];
    this.problems.push(
      problem(path, 'componentRemoved', value as JsonValue, { name: typeof uid === 'string' ? uid : null }),
    );
    return [];
  }
}
