import { nameAttribute, type EditorialType } from '../../../src/domain/shared/content-types';
import type { Locale } from '../../../src/domain/shared/locales';
import { components, contentTypes, type Attribute } from '../content-model';
import type { Chance } from './chance';
import type { Material } from './material';

type Data = Record<string, unknown>;

const texts = [
  '',
  'Khởi công tuyến đường mới',
  'Ho\u031B\u0301ng đi bo\u0323\u0302 (NFD)',
  '平阳省今日动工',
  '👩‍👩‍👧 🇻🇳 ✍🏽',
  'Line one\nline two\ttab',
  `"quotes" 'single' <b>&amp;</b> \\ back`,
  'مرحبا',
  ' spaces  around ',
  '0',
];

const long = 'Một đoạn văn rất dài, có dấu. '.repeat(700);

/**
 * Content of a type, made by chance: each attribute empty, filled or null, components nested as deep
 * as they go. Attributes that are left out keep what the entry said.
 */
export const generatedContent = (
  type: EditorialType,
  options: {
    readonly locale: Locale;
    readonly chance: Chance;
    /** What references and files are picked from. */
    readonly materials: readonly [Material, ...Material[]];
    /** Says something of every attribute: nothing stays of what the entry said. */
    readonly isWhole?: boolean;
  },
): Data => {
  const { locale, materials, chance, isWhole = false } = options;
  const text = (attribute: Attribute): string => {
    const value = attribute.type === 'text' && chance.next() < 0.1 ? long : chance.pick(texts);
    return value.slice(0, attribute.maxLength ?? value.length);
  };
  const references = (target: string): readonly string[] => {
    const name = target.split('.').at(-1) ?? '';
    return materials.flatMap((material) => {
      const known: Readonly<Record<string, readonly string[]>> = {
        category: [material.category, material.otherCategory],
        genre: [material.genre],
        keyword: [material.keyword],
        series: [material.series],
        place: [material.place],
      };
      return known[name] ?? [material.cast[name as EditorialType]];
    });
  };
  /** One of them, or some in any order where the attribute holds several. */
  const named = (attribute: Attribute): readonly string[] => {
    const all = references(String(attribute.target)).map((documentId) => ({ documentId, place: chance.next() }));
    const shuffled = all.sort((one, other) => one.place - other.place).map(({ documentId }) => documentId);
    return shuffled.slice(0, attribute.relation?.endsWith('ToMany') ? 1 + chance.below(shuffled.length) : 1);
  };
  const some = <Item>(most: number, make: () => Item): readonly Item[] =>
    Array.from({ length: chance.below(most + 1) }, make);
  const node = (): Data => ({
    type: 'text',
    text: chance.pick(texts),
    ...(chance.next() < 0.3 ? { [chance.pick(['bold', 'italic', 'underline', 'strikethrough', 'code'])]: true } : {}),
  });
  const inline = (): readonly Data[] => [
    node(),
    ...some(2, () =>
      chance.next() < 0.3 ? { type: 'link', url: 'https://link.example/', children: [node()] } : node(),
    ),
  ];
  const list = (depth: number): Data => ({
    type: 'list',
    format: chance.pick(['ordered', 'unordered']),
    children: [
      { type: 'list-item', children: inline() },
      ...(depth < 3 && chance.next() < 0.5 ? [list(depth + 1)] : []),
    ],
  });
  const block = (): Data =>
    chance.pick([
      () => ({ type: 'paragraph', children: inline() }),
      () => ({ type: 'heading', level: 1 + chance.below(6), children: inline() }),
      () => ({ type: 'quote', children: inline() }),
      () => ({ type: 'code', children: [{ type: 'text', text: 'let a = 1;\n' }] }),
      () => list(1),
    ])();
  const file = (name: string): number => {
    const { image, audio, video, file: other } = chance.pick(materials);
    return { audio, video, file: other }[name] ?? image;
  };

  const value = (name: string, attribute: Attribute & { readonly [more: string]: unknown }, owner: string): unknown => {
    if (chance.next() < 0.2 && attribute.type !== 'dynamiczone' && attribute['repeatable'] !== true) {
      return attribute.type === 'relation' ? { set: [] } : null;
    }
    switch (attribute.type) {
      case 'enumeration':
        return chance.pick(attribute.enum ?? []);
      case 'integer':
        return 1_900 + chance.below(200);
      case 'boolean':
        return chance.next() < 0.5;
      case 'date':
        return chance.pick(['2026-02-28', '1999-12-31']);
      case 'datetime':
        return chance.pick(['2026-03-02T03:04:05.678Z', '1999-12-31T23:59:59.999Z']);
      case 'time':
        return chance.pick(['08:30:00.000', '23:59:59.000']);
      case 'email':
        return 'toa-soan@contact.example';
      case 'json':
        return some(3, () => some(3, () => chance.pick(texts)));
      case 'blocks':
        return some(3, block);
      case 'media':
        return file(owner.endsWith('video') && name === 'file' ? 'video' : owner.endsWith('audio') ? 'audio' : name);
      case 'relation':
        return {
          set: named(attribute).map((documentId) => ({ documentId, locale })),
        };
      case 'component':
        return attribute['repeatable'] === true
          ? some(3, () => component(attribute.component ?? ''))
          : component(attribute.component ?? '');
      case 'dynamiczone':
        return some(5, () => {
          const uid = chance.pick(attribute.components ?? []);
          return { __component: uid, ...component(uid) };
        });
      default:
        return attribute.pluginOptions?.editorial?.normalisation === 'url'
          ? 'https://example.example/a?b=c'
          : text(attribute);
    }
  };
  const component = (uid: string): Data => fields(components[uid]?.attributes ?? {}, uid, 0.1);
  const fields = (attributes: Readonly<Record<string, Attribute>>, owner: string, leftOut: number): Data =>
    Object.fromEntries(
      Object.entries(attributes)
        .filter(([, attribute]) => (attribute as { required?: boolean }).required === true || chance.next() >= leftOut)
        .map(([name, attribute]) => [
          name,
          (attribute as { required?: boolean }).required === true
            ? required(name, attribute, owner)
            : value(name, attribute as never, owner),
        ]),
    );
  const required = (name: string, attribute: Attribute, owner: string): unknown => {
    for (;;) {
      const made = value(name, attribute as never, owner);
      if (made !== null && made !== '') return made;
    }
  };
  const { slug: _slug, ...attributes } = contentTypes[type]?.attributes ?? {};
  return { ...fields(attributes, type, isWhole ? 0 : 0.1), [nameAttribute(type)]: `Tên ${chance.below(1_000_000)}` };
};
