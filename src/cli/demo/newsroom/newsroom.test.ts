import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { articleEntries, LOCALES, newsroom, pictures, plainTexts } from './index';
import type { ArticleAttributes, ArticleEntry, BodyBlock, Figure, Locale, StateName, WantedState } from './index';

const entries = articleEntries();
const nameOf = (entry: ArticleEntry): string => `${entry.key} (${entry.locale})`;
const goesLive = (wanted: WantedState): boolean => wanted.state === 'live' || wanted.state === 'liveWithNewerChanges';
const liveEntries = new Set(entries.filter(({ wanted }) => goesLive(wanted)).map(nameOf));

interface Localized {
  readonly variants: { readonly [L in Locale]?: unknown };
}
const localized = {
  person: newsroom.people,
  organization: newsroom.organizations,
  event: newsroom.events,
  award: newsroom.awards,
  article: newsroom.articles,
} as const satisfies Readonly<Record<string, Readonly<Record<string, Localized>>>>;
type LocalizedType = keyof typeof localized;

interface Reference {
  readonly from: string;
  readonly locale: Locale;
  readonly type: LocalizedType;
  readonly key: string;
}

const existsInItsLocale = ({ type, key, locale }: Reference): boolean => {
  const documents: Readonly<Record<string, Localized | undefined>> = localized[type];
  return documents[key]?.variants[locale] !== undefined;
};

const figuresOf = (block: BodyBlock): readonly Figure[] => {
  if (block.component === 'content.figure') return [block];
  return block.component === 'content.gallery' ? block.figures : [];
};

const given = <T>(...values: readonly (T | undefined)[]): readonly T[] => values.filter((value) => value !== undefined);

function referencesOfArticle({ key, locale, attributes }: ArticleEntry): readonly Reference[] {
  const figures = [...given(attributes.cover), ...attributes.body.flatMap(figuresOf)];
  const speakers = attributes.body.flatMap((block) =>
    block.component === 'content.pull-quote' ? given(block.speaker) : [],
  );
  const named: Readonly<Record<LocalizedType, readonly string[]>> = {
    person: [
      ...attributes.persons,
      ...speakers,
      ...attributes.bylines.flatMap(({ person }) => given(person)),
      ...figures.flatMap(({ photographer }) => given(photographer)),
    ],
    organization: [
      ...attributes.organizations,
      ...given(attributes.source.organization),
      ...attributes.bylines.flatMap(({ organization }) => given(organization)),
    ],
    event: attributes.events,
    award: attributes.awards,
    article: attributes.related,
  };
  return (Object.keys(named) as LocalizedType[]).flatMap((type) =>
    named[type].map((target) => ({ from: `article ${key}`, locale, type, key: target })),
  );
}

const variantsOf = <V>(
  documents: Readonly<Record<string, { readonly variants: { readonly [L in Locale]?: V } }>>,
): readonly (readonly [string, Locale, V])[] =>
  Object.entries(documents).flatMap(([key, { variants }]) =>
    LOCALES.flatMap((locale) => given(variants[locale]).map((variant) => [key, locale, variant] as const)),
  );

const referencesOfTheRest: readonly Reference[] = [
  ...variantsOf(newsroom.people).flatMap(([key, locale, { roles }]) =>
    roles.flatMap(({ organization }) =>
      given(organization).map((target) => ({
        from: `person ${key}`,
        locale,
        type: 'organization' as const,
        key: target,
      })),
    ),
  ),
  ...variantsOf(newsroom.organizations).flatMap(([key, locale, { parent }]) =>
    given(parent).map((target) => ({
      from: `organization ${key}`,
      locale,
      type: 'organization' as const,
      key: target,
    })),
  ),
  ...variantsOf(newsroom.events).flatMap(([key, locale, variant]) => [
    ...(variant.organizers ?? []).map((target) => ({
      from: `event ${key}`,
      locale,
      type: 'organization' as const,
      key: target,
    })),
    ...(variant.participants ?? []).map(({ person }) => ({
      from: `event ${key}`,
      locale,
      type: 'person' as const,
      key: person,
    })),
    ...(variant.earlierEditions ?? []).map((target) => ({
      from: `event ${key}`,
      locale,
      type: 'event' as const,
      key: target,
    })),
  ]),
  ...Object.entries(newsroom.awards).flatMap(([key, { awardedBy, variants }]) =>
    LOCALES.flatMap((locale) =>
      given(variants[locale]).flatMap((variant) => [
        { from: `award ${key}`, locale, type: 'organization' as const, key: awardedBy },
        ...variant.recipientOrganizations.map((target) => ({
          from: `award ${key}`,
          locale,
          type: 'organization' as const,
          key: target,
        })),
        ...variant.recipientPersons.map((target) => ({
          from: `award ${key}`,
          locale,
          type: 'person' as const,
          key: target,
        })),
        ...given(variant.ceremony).map((target) => ({
          from: `award ${key}`,
          locale,
          type: 'event' as const,
          key: target,
        })),
        ...variant.evidence.map(({ article }) => ({
          from: `award ${key}`,
          locale,
          type: 'article' as const,
          key: article,
        })),
      ]),
    ),
  ),
];

function textsOf(attributes: Partial<ArticleAttributes>): readonly string[] {
  const { title, kicker, subtitle, dateline, summary, cover, bylines = [], body = [] } = attributes;
  return [
    ...given(title, kicker, subtitle, dateline, summary),
    ...given(cover).flatMap(({ caption, alternativeText, credit }) => [caption, alternativeText, ...given(credit)]),
    ...bylines.map(({ shownAs }) => shownAs),
    ...body.flatMap(plainTexts),
  ];
}

const textsOfEntry = ({ attributes, wanted }: ArticleEntry): readonly string[] => [
  ...textsOf(attributes),
  ...(wanted.state === 'liveWithNewerChanges' ? textsOf(wanted.newerChanges) : []),
];

/** Every string anywhere in a value. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

describe('references', () => {
  test('a localized entry is only referred to in a locale that it has', () => {
    const references = [...entries.flatMap(referencesOfArticle), ...referencesOfTheRest];
    expect(references.length).toBeGreaterThan(200);
    expect(references.filter((reference) => !existsInItsLocale(reference))).toEqual([]);
  });

  test('what goes live names only articles that go live before it, in the same locale', () => {
    const seen = new Set<string>();
    const tooEarly: string[] = [];
    for (const entry of entries) {
      for (const key of entry.attributes.related) {
        if (!seen.has(`${key} (${entry.locale})`)) tooEarly.push(`${nameOf(entry)} names ${key}`);
      }
      if (liveEntries.has(nameOf(entry))) seen.add(nameOf(entry));
    }
    expect(tooEarly).toEqual([]);
  });

  test('a translation starts from a live variant of the same article', () => {
    const sources = entries.flatMap(({ key, translatedFrom }) =>
      translatedFrom === undefined ? [] : [`${key} (${translatedFrom})`],
    );
    expect(sources.filter((source) => !liveEntries.has(source))).toEqual([]);
  });

  test('the evidence of an award stands word for word in a live article', () => {
    const missing = variantsOf(newsroom.awards).flatMap(([key, locale, { evidence }]) =>
      evidence
        .filter(({ article, quote }) => {
          const entry = entries.find((candidate) => candidate.key === article && candidate.locale === locale);
          return (
            entry === undefined ||
            !goesLive(entry.wanted) ||
            !textsOf(entry.attributes).some((text) => text.includes(quote))
          );
        })
        .map(({ article, quote }) => `${key} (${locale}): ${article} does not say "${quote}"`),
    );
    expect(missing).toEqual([]);
  });

  test('parents come before their children', () => {
    for (const tree of [newsroom.categories, newsroom.places]) {
      const seen = new Set<string>();
      for (const [key, node] of Object.entries(tree) as [string, { readonly parent?: string }][]) {
        expect(node.parent === undefined || seen.has(node.parent)).toBe(true);
        seen.add(key);
      }
    }
  });

  test('people write only in their own locale', () => {
    const authors = {
      vi: ['reporter', 'editor'],
      en: ['translator.en'],
      'zh-Hans': ['translator.zh'],
    } as const satisfies Readonly<Record<Locale, readonly string[]>>;
    const strangers = entries.filter(({ locale, author }) => !(authors[locale] as readonly string[]).includes(author));
    expect(strangers.map(nameOf)).toEqual([]);
  });
});

describe('text', () => {
  test('all of it is NFC, without no-break spaces or stray spaces', () => {
    const bad = stringsIn(newsroom).filter(
      (text) =>
        text !== text.normalize('NFC') ||
        /[\u00a0\u202f\u200b\ufeff]/u.test(text) ||
        (text.trim() !== text && text.length > 40),
    );
    expect(bad).toEqual([]);
  });

  test('titles and names are unique in their type and locale, and not too long for their column', () => {
    const named = [
      ...entries.map(({ locale, attributes }) => `article ${locale} ${attributes.title}`),
      ...variantsOf(newsroom.people).map(([, locale, { name }]) => `person ${locale} ${name}`),
      ...variantsOf(newsroom.organizations).map(([, locale, { name }]) => `organization ${locale} ${name}`),
      ...variantsOf(newsroom.events).map(([, locale, { name }]) => `event ${locale} ${name}`),
      ...variantsOf(newsroom.awards).map(([, locale, { name }]) => `award ${locale} ${name}`),
      ...[
        ...Object.values(newsroom.categories),
        ...Object.values(newsroom.genres),
        ...Object.values(newsroom.keywords),
        ...Object.values(newsroom.places),
      ].flatMap(({ names }, index) => LOCALES.map((locale) => `supporting ${index} ${locale} ${names[locale]}`)),
    ];
    expect(named.filter((name, index) => named.indexOf(name) !== index)).toEqual([]);
    expect(named.filter((name) => name.length > 255)).toEqual([]);
  });

  test('short fields fit into their columns', () => {
    const short = entries.flatMap(({ attributes }) => [
      ...given(attributes.kicker, attributes.subtitle, attributes.dateline),
      ...[...given(attributes.cover), ...attributes.body.flatMap(figuresOf)].flatMap(({ alternativeText, credit }) => [
        alternativeText,
        ...given(credit),
      ]),
      ...attributes.body.flatMap((block) =>
        block.component === 'content.table' ? [block.caption, ...given(block.sourceNote)] : [],
      ),
    ]);
    expect(short.filter((text) => text.length > 255)).toEqual([]);
  });

  test('a table has as many cells in every row', () => {
    for (const { attributes } of entries) {
      for (const block of attributes.body) {
        if (block.component === 'content.table') expect(new Set(block.rows.map((row) => row.length)).size).toBe(1);
      }
    }
  });

  test('an article has a body or an external URL, and one of them only the URL', () => {
    const withoutBody = entries.filter(({ attributes }) => attributes.body.length === 0);
    expect(withoutBody.map(nameOf)).toEqual(['public-services-link (vi)']);
    expect(withoutBody.every(({ attributes }) => attributes.externalUrl?.startsWith('https://'))).toBe(true);
  });

  test('one article is a long read of more than two thousand words', () => {
    const words = (entry: ArticleEntry): number =>
      entry.attributes.body
        .flatMap((block) => (block.component === 'content.rich-text' ? plainTexts(block) : []))
        .join(' ')
        .split(/\s+/u).length;
    const long = entries.filter((entry) => entry.locale === 'vi' && words(entry) > 2000);
    expect(long.map(nameOf)).toEqual(['lacquer-village (vi)']);
  });

  const seeds = resolve(__dirname, '../../../../../shared/seeds');
  /** A checkout alone lacks the pages; there is nothing to compare with then. */
  const seedFiles = existsSync(seeds) ? readdirSync(seeds) : [];
  test('nothing is copied from the pages that the facts come from, where they are at hand', () => {
    const flat = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ');
    const pages = seedFiles.map((file) => flat(readFileSync(join(seeds, file), 'utf8'))).join('\n');
    const copied = (text: string, run: number): boolean => {
      for (let start = 0; start + run <= text.length; start += 1) {
        if (pages.includes(text.slice(start, start + run))) return true;
      }
      return false;
    };
    const found = entries.flatMap((entry) => {
      const run = entry.locale === 'zh-Hans' ? 25 : 60;
      return textsOfEntry(entry)
        .filter((text) => copied(flat(text), run))
        .map((text) => `${nameOf(entry)}: ${text}`);
    });
    const policiesAndNotices = [...Object.values(newsroom.site.commentPolicies), ...stringsIn(newsroom.notices)];
    expect([...found, ...policiesAndNotices.filter((text) => copied(flat(text), 60))]).toEqual([]);
  });
});

describe('what there is to try', () => {
  test('every state occurs as often as the demo needs', () => {
    const counts = new Map<StateName, number>();
    for (const { wanted } of entries) counts.set(wanted.state, (counts.get(wanted.state) ?? 0) + 1);
    expect(Object.fromEntries(counts)).toEqual({
      live: 24,
      draft: 4,
      pending: 2,
      rejected: 3,
      liveWithNewerChanges: 2,
      withdrawn: 1,
    });
  });

  test('newer changes change something', () => {
    for (const { wanted, attributes } of entries) {
      if (wanted.state !== 'liveWithNewerChanges') continue;
      for (const [attribute, value] of Object.entries(wanted.newerChanges)) {
        expect(attributes[attribute as keyof ArticleAttributes]).not.toEqual(value);
      }
    }
  });

  test('every kind of block but video and audio occurs, and most genres', () => {
    const components = new Set(entries.flatMap(({ attributes }) => attributes.body.map(({ component }) => component)));
    expect([...components].sort()).toEqual([
      'content.embed',
      'content.figure',
      'content.gallery',
      'content.pull-quote',
      'content.rich-text',
      'content.table',
    ]);
    expect(new Set(entries.map(({ attributes }) => attributes.genre)).size).toBeGreaterThanOrEqual(8);
  });

  test('dates are instants with the offset of the newsroom', () => {
    const instants = entries.flatMap(({ attributes }) => given(attributes.displayDate));
    expect(
      instants.filter(
        (instant) => !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+07:00$/u.test(instant) || Number.isNaN(Date.parse(instant)),
      ),
    ).toEqual([]);
  });
});

describe('pictures', () => {
  const used = new Set(stringsIn(newsroom).filter((text) => text in pictures));

  test.each(Object.entries(pictures))('%s is the same SVG each time, used somewhere, and without text', (key, draw) => {
    const svg = draw();
    expect(svg).toBe(draw());
    expect(svg).toMatch(/^<svg [^>]*width="1600" height="900"/u);
    expect(svg).not.toMatch(/<text|NaN|undefined|href/u);
    expect(used.has(key)).toBe(true);
  });
});
