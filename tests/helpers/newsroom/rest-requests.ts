import * as fc from 'fast-check';

import { editorialTypes, type EditorialType } from '../../../src/domain/shared/content-types';
import { components, contentTypes, type Attribute } from '../content-model';
import { pluralNames } from './tables';

/**
 * Requests that a curious reader might send to the REST API: right and wrong parameters, deep and
 * shallow, named and unknown attributes, values of the right type and of any other.
 */

type Attributes = Readonly<Record<string, Attribute>>;

/** What Strapi adds to each type, and a reader may try. */
const addedNames = [
  'id',
  'documentId',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'locale',
  'localizations',
  'createdBy',
  'updatedBy',
  'strapi_stage',
  'status',
] as const;

const unknownNames = ['nothing', '__proto__', 'constructor', 'a.b', ''] as const;

const comparing = [
  '$eq',
  '$eqi',
  '$ne',
  '$in',
  '$notIn',
  '$lt',
  '$lte',
  '$gt',
  '$gte',
  '$contains',
  '$notContains',
  '$containsi',
  '$startsWith',
  '$endsWith',
  '$endsWithi',
  '$null',
  '$notNull',
  '$between',
  '$jsonSupersetOf',
  '$elemMatch',
  '$nothing',
] as const;

type Pair = readonly [path: readonly string[], value: string];

const pairs = (...lists: readonly fc.Arbitrary<readonly Pair[]>[]): fc.Arbitrary<readonly Pair[]> =>
  fc.tuple(...lists).map((found) => found.flat());

const prefixed = (name: string, below: fc.Arbitrary<readonly Pair[]>): fc.Arbitrary<readonly Pair[]> =>
  below.map((list) => list.map(([path, value]) => [[name, ...path], value] as const));

/** How a request is meant: to be answered, or to find what breaks. */
export type Intent = 'curious' | 'wild';

interface Asking {
  /** Beginnings of texts that only drafts hold. */
  readonly hints: readonly string[];
  readonly intent: Intent;
}

const oddValues = [
  'a',
  '',
  '1',
  '-1',
  '0',
  '1.5',
  '999999999999999999999',
  'true',
  'false',
  'null',
  'NaN',
  '2026-03-02',
  '2026-13-45',
  '2026-03-02T03:04:05.000Z',
  'vi',
  '%',
  '_',
  "'",
  '"',
  '\\',
  '\u0000',
  '{}',
  '[1]',
  'draft',
  'Tên',
] as const;

const fittingValues: Readonly<Record<string, readonly string[]>> = {
  integer: ['1', '2026', '-1'],
  boolean: ['true', 'false'],
  datetime: ['2026-03-02T03:04:05.000Z', '2999-01-01T00:00:00.000Z'],
  date: ['2026-03-02', '1999-01-01'],
  time: ['14:30:00.000'],
};

const valueFor = (attribute: Attribute | undefined, { hints, intent }: Asking): fc.Arbitrary<string> => {
  const fitting = fc.constantFrom(...(fittingValues[attribute?.type ?? ''] ?? [...hints, 'a', 'Tên', 'vi']));
  if (intent === 'curious') return fitting;
  return fc.oneof(
    { weight: 4, arbitrary: fitting },
    { weight: 4, arbitrary: fc.constantFrom(...oddValues) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
  );
};

const targetOf = (attribute: Attribute): Attributes | null => {
  if (attribute.component) return components[attribute.component]?.attributes ?? null;
  const name = /^api::([a-z-]+)\./.exec(attribute.target ?? '')?.[1];
  return name ? (contentTypes[name]?.attributes ?? null) : null;
};

const nameOf = (attributes: Attributes, { intent }: Asking): fc.Arbitrary<string> => {
  const own = fc.constantFrom(...Object.keys(attributes).filter((name) => !attributes[name]?.private));
  if (intent === 'curious') {
    return fc.oneof(
      { weight: 9, arbitrary: own },
      { weight: 1, arbitrary: fc.constantFrom('id', 'documentId', 'publishedAt', 'locale') },
    );
  }
  return fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...Object.keys(attributes)) },
    { weight: 3, arbitrary: fc.constantFrom(...addedNames) },
    { weight: 1, arbitrary: fc.constantFrom(...unknownNames) },
  );
};

const pointing = ['relation', 'component', 'dynamiczone', 'media'];

/** Names of what holds a value itself, which can be asked for and sorted by. */
const plainNameOf = (attributes: Attributes, asking: Asking): fc.Arbitrary<string> => {
  if (asking.intent === 'wild') return nameOf(attributes, asking);
  const plain = Object.entries(attributes).filter(
    ([, { type, private: hidden }]) => !hidden && !pointing.includes(type),
  );
  return fc.constantFrom('documentId', ...plain.map(([name]) => name));
};

/** The attributes that a name leads to, if it leads on. */
const below = (attributes: Attributes, name: string): Attributes | null => {
  if (name === 'localizations') return attributes;
  const attribute = attributes[name];
  return attribute ? targetOf(attribute) : null;
};

/** Operators that need one value of any kind. */
const plainOperators = ['$eq', '$ne', '$lt', '$gte', '$in', '$notIn', '$null', '$notNull'] as const;
const textOperators = ['$eqi', '$contains', '$notContains', '$containsi', '$startsWith', '$endsWithi'] as const;

const operatorFor = (attribute: Attribute | undefined, { intent }: Asking): fc.Arbitrary<string> => {
  if (intent === 'wild') return fc.constantFrom(...comparing);
  const isText = !fittingValues[attribute?.type ?? ''];
  return fc.constantFrom(...plainOperators, ...(isText ? textOperators : []));
};

const comparison = (attribute: Attribute | undefined, asking: Asking): fc.Arbitrary<readonly Pair[]> =>
  fc
    .tuple(
      operatorFor(attribute, asking),
      fc.array(valueFor(attribute, asking), { minLength: 1, maxLength: 2 }),
      fc.boolean(),
    )
    .map(([operator, values, asList]) =>
      operator.endsWith('n') || (asList && asking.intent === 'wild')
        ? values.map((value, index) => [[operator, String(index)], value] as const)
        : [[[operator], values[0] as string] as const],
    );

const filtersOn = (attributes: Attributes, asking: Asking, depth: number): fc.Arbitrary<readonly Pair[]> => {
  const onAttribute = nameOf(attributes, asking).chain((name) => {
    const further = depth > 0 ? below(attributes, name) : null;
    const attribute = attributes[name];
    const plain = fc.oneof(
      comparison(attribute, asking),
      valueFor(attribute, asking).map((value): readonly Pair[] => [[[], value]]),
    );
    if (!further) return prefixed(name, plain);
    const nested = filtersOn(further, asking, depth - 1);
    return prefixed(name, asking.intent === 'curious' ? nested : fc.oneof(nested, plain));
  });
  if (depth === 0) return onAttribute;
  const grouped = fc
    .tuple(
      fc.constantFrom('$and', '$or'),
      filtersOn(attributes, asking, depth - 1),
      filtersOn(attributes, asking, depth - 1),
    )
    .map(([operator, one, other]): readonly Pair[] => [
      ...one.map(([path, value]) => [[operator, '0', ...path], value] as const),
      ...other.map(([path, value]) => [[operator, '1', ...path], value] as const),
    ]);
  const negated = prefixed('$not', filtersOn(attributes, asking, depth - 1));
  return fc.oneof(
    { weight: 5, arbitrary: onAttribute },
    { weight: 1, arbitrary: grouped },
    { weight: 1, arbitrary: negated },
  );
};

const sortOn = (attributes: Attributes, asking: Asking): fc.Arbitrary<readonly Pair[]> =>
  fc.oneof(plainNameOf(attributes, asking), nameOf(attributes, asking)).chain((name) => {
    const further = below(attributes, name);
    const names = fc.constantFrom('id', 'name', 'title', 'email', 'locale');
    const nested =
      asking.intent === 'wild'
        ? fc.option(names, { freq: 2 })
        : further
          ? plainNameOf(further, asking)
          : fc.constant(null);
    const order = fc.constantFrom('', ':asc', ':desc', ...(asking.intent === 'wild' ? [':up'] : []));
    return fc.tuple(nested, order).map(([one, way]): readonly Pair[] => [[[], `${name}${one ? `.${one}` : ''}${way}`]]);
  });

const knownStatus: readonly (readonly [string, string])[] = [
  ['status', 'draft'],
  ['status', 'published'],
  ['publicationFilter', 'never-published'],
  ['publicationFilter', 'modified'],
  ['publicationFilter', 'has-published-version'],
  ['hasPublishedVersion', 'false'],
  ['hasPublishedVersion', 'true'],
];

const statusParameters = ({ intent }: Asking): fc.Arbitrary<readonly Pair[]> =>
  fc
    .constantFrom(...knownStatus, ...(intent === 'wild' ? unknownStatus : []))
    .map(([name, value]): readonly Pair[] => [[[name], value]]);

const unknownStatus = [
  ['status', 'modified'],
  ['publicationState', 'preview'],
  ['publicationState', 'live'],
  ['version', '1'],
  ['version', 'draft'],
  ['preview', 'true'],
] as const;

const populateOn = (attributes: Attributes, asking: Asking, depth: number): fc.Arbitrary<readonly Pair[]> => {
  const { intent } = asking;
  const leading = Object.keys(attributes).filter(
    (name) => below(attributes, name) || attributes[name]?.type === 'media' || attributes[name]?.type === 'dynamiczone',
  );
  const nameToFollow = intent === 'curious' ? fc.constantFrom('localizations', ...leading) : nameOf(attributes, asking);
  const wide = fc
    .constantFrom('*', ...(intent === 'wild' ? ['true', 'deep'] : []))
    .map((value): readonly Pair[] => [[[], value]]);
  const named = nameToFollow.map((name): readonly Pair[] => [[['0'], name]]);
  const nested = nameToFollow.chain((name) => {
    const further = below(attributes, name) ?? (intent === 'wild' ? attributes : {});
    const zone = attributes[name]?.components;
    const parts: fc.Arbitrary<readonly Pair[]>[] = [
      fc.constant<readonly Pair[]>([[[], 'true']]),
      prefixed('populate', fc.constant<readonly Pair[]>([[[], '*']])),
    ];
    if (attributes[name]?.type === 'media') {
      parts.push(
        prefixed(
          'populate',
          fc.constantFrom('related', 'folder').map((one): readonly Pair[] => [[['0'], one]]),
        ),
      );
    }
    if (Object.keys(further).length > 0) {
      parts.push(
        prefixed('filters', filtersOn(further, asking, 1)),
        prefixed('sort', sortOn(further, asking)),
        prefixed(
          'fields',
          plainNameOf(further, asking).map((field): readonly Pair[] => [[['0'], field]]),
        ),
      );
    }
    if (intent === 'wild') parts.push(statusParameters(asking));
    if (depth > 0 && Object.keys(further).length > 0)
      parts.push(prefixed('populate', populateOn(further, asking, depth - 1)));
    if (zone) {
      const uid = fc.constantFrom(...zone);
      parts.push(
        uid.chain((one) =>
          prefixed('on', prefixed(one, prefixed('populate', populateOn(components[one]?.attributes ?? {}, asking, 0)))),
        ),
      );
    }
    return prefixed(name, fc.oneof(...parts));
  });
  return fc.oneof({ weight: 2, arbitrary: wide }, { weight: 2, arbitrary: named }, { weight: 6, arbitrary: nested });
};

const none = fc.constant<readonly Pair[]>([]);

const sometimes = (list: fc.Arbitrary<readonly Pair[]>, times: number): fc.Arbitrary<readonly Pair[]> =>
  fc.oneof({ weight: times, arbitrary: list }, { weight: 10 - times, arbitrary: none });

const single = (name: string, values: readonly string[]): fc.Arbitrary<readonly Pair[]> =>
  fc.constantFrom(...values).map((value): readonly Pair[] => [[[name], value]]);

const wildParameters: readonly Pair[] = [
  [['nothing'], '1'],
  [['__proto__', 'x'], '1'],
  [['filters'], 'x'],
  [['populate', ''], 'x'],
  [['pagination', 'limit'], '100000'],
  [['pagination', 'page'], '-1'],
  [['pagination', 'pageSize'], 'x'],
];

const parametersFor = (attributes: Attributes, asking: Asking): fc.Arbitrary<readonly Pair[]> =>
  pairs(
    sometimes(prefixed('filters', filtersOn(attributes, asking, 2)), 5),
    sometimes(prefixed('sort', sortOn(attributes, asking)), 2),
    sometimes(prefixed('populate', populateOn(attributes, asking, 2)), 4),
    sometimes(
      prefixed(
        'fields',
        plainNameOf(attributes, asking).map((name): readonly Pair[] => [[['0'], name]]),
      ),
      1,
    ),
    sometimes(statusParameters(asking), 3),
    sometimes(
      single('locale', ['vi', 'en', 'zh-Hans', ...(asking.intent === 'wild' ? ['*', 'all', 'fr', ''] : [])]),
      4,
    ),
    sometimes(
      prefixed(
        'pagination',
        fc.oneof(single('page', ['1', '2']), single('limit', ['1', '100']), single('withCount', ['true', 'false'])),
      ),
      1,
    ),
    sometimes(
      prefixed(
        '_q',
        valueFor(undefined, asking).map((value): readonly Pair[] => [[[], value]]),
      ),
      1,
    ),
    asking.intent === 'wild'
      ? sometimes(
          fc.constantFrom(...wildParameters).map((one) => [one]),
          1,
        )
      : none,
  );

const queryOf = (list: readonly Pair[]): string =>
  list
    .map(([[first = '', ...rest], value]) => {
      const key = `${encodeURIComponent(first)}${rest.map((part) => `[${encodeURIComponent(part)}]`).join('')}`;
      return `${key}=${encodeURIComponent(value)}`;
    })
    .join('&');

/**
 * Any GET request to the lists and details of the editorial types. `hints` are beginnings of texts
 * that only drafts hold; `documentIds` are documents to ask for, by type.
 */
export const anyRestRequest = (
  intent: Intent,
  hints: readonly string[],
  documentIds: Readonly<Record<EditorialType, readonly string[]>>,
): fc.Arbitrary<string> =>
  fc.constantFrom(...editorialTypes).chain((type) =>
    fc
      .tuple(
        fc.option(fc.constantFrom(...documentIds[type], ...(intent === 'wild' ? ['1', 'x', '%00', '..%2F'] : [])), {
          freq: 3,
        }),
        parametersFor(contentTypes[type]?.attributes ?? {}, { intent, hints }),
      )
      .map(([documentId, list]) => `/api/${pluralNames[type]}${documentId ? `/${documentId}` : ''}?${queryOf(list)}`),
  );
