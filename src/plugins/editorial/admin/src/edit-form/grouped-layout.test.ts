import { groupedLayout, headingType, permittedPath, type LaidOutField } from './grouped-layout';

const field = (name: string, type = 'string'): LaidOutField => ({ name, type, size: 6, attribute: { type } });

const groups = [
  {
    group: 'headline',
    rows: [
      [{ name: 'title', size: 12 }],
      [
        { name: 'kicker', size: 6 },
        { name: 'slug', size: 6 },
      ],
    ],
  },
  {
    group: 'text',
    rows: [[{ name: 'summary', size: 12 }], [{ name: 'body', size: 12 }], [{ name: 'link', size: 12 }]],
  },
  { group: 'internal', rows: [[{ name: 'contact', size: 6 }]] },
] as const;

const panels = [
  [
    [field('slug'), field('title')],
    [field('summary'), field('contact')],
  ],
  [[field('body', 'dynamiczone')]],
  [[field('link')], [field('kicker')], [field('added')]],
];

const names = (layout: readonly LaidOutField[][][]) =>
  layout.map((panel) => panel.map((row) => row.map(({ name, type }) => (type === headingType ? `# ${name}` : name))));

describe('an edit form in groups', () => {
  const visiblePathOf = ([first]: readonly string[]) => first;

  it('has one panel per group under a heading, and dynamic zones alone', () => {
    expect(names(groupedLayout(panels, { type: 'article', groups, visiblePathOf }))).toEqual([
      [['# title'], ['title'], ['kicker', 'slug']],
      [['# summary'], ['summary'], ['link']],
      [['body']],
      [['# contact'], ['contact']],
      [['added']],
    ]);
  });

  it('names the group by its message', () => {
    const [[[heading]]] = groupedLayout(panels, { type: 'article', groups, visiblePathOf }) as [[[LaidOutField]]];
    expect(heading.attribute).toEqual({ type: headingType, message: 'editorial.group.article.headline' });
  });

  it('leaves out a group of which the person may see nothing', () => {
    const layout = groupedLayout(panels, {
      type: 'article',
      groups,
      visiblePathOf: (of) => (of.includes('contact') ? undefined : of[0]),
    });
    expect(names(layout).flat(2)).not.toContain('contact');
  });
});

describe('the path by which a person may see a group', () => {
  it('is a permitted field, or one within a permitted component', () => {
    expect(permittedPath(['bylines', 'source'], [['title', 'bylines.role', 'source.name']])).toBe('bylines.role');
  });

  it('is one that may be seen on existing and on new entries alike, if there is such a one', () => {
    expect(permittedPath(['title', 'slug'], [['title', 'slug'], ['slug']])).toBe('slug');
  });

  it('is none where nothing is permitted, and the first field where permissions are not known', () => {
    expect(permittedPath(['contact'], [['title']])).toBeUndefined();
    expect(permittedPath(['contact'], [null, null])).toBe('contact');
  });
});
