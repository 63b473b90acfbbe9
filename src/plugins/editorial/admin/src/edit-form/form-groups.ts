/**
 * The order in which an editor fills a form, as named groups of rows. A group's title is the
 * message `editorial.group.<type>.<group>`; sizes are columns of a twelve-column row. Dynamic zones,
 * components, blocks and JSON take a whole row, because the panel can't draw them smaller.
 */
export interface FormField {
  readonly name: string;
  readonly size: 3 | 4 | 6 | 8 | 12;
}

export type FormRow = readonly FormField[];

export interface FormGroup {
  readonly group: string;
  readonly rows: readonly FormRow[];
}

export const formGroups = {
  'api::article.article': [
    {
      group: 'headline',
      rows: [
        [{ name: 'title', size: 12 }],
        [
          { name: 'kicker', size: 6 },
          { name: 'subtitle', size: 6 },
        ],
        [
          { name: 'slug', size: 8 },
          { name: 'dateline', size: 4 },
        ],
      ],
    },
    {
      group: 'text',
      rows: [[{ name: 'summary', size: 12 }], [{ name: 'body', size: 12 }], [{ name: 'externalUrl', size: 12 }]],
    },
    {
      group: 'media',
      rows: [[{ name: 'cover', size: 12 }], [{ name: 'audio', size: 12 }], [{ name: 'attachments', size: 12 }]],
    },
    {
      group: 'classification',
      rows: [
        [
          { name: 'category', size: 6 },
          { name: 'genre', size: 6 },
        ],
        [{ name: 'keywords', size: 12 }],
      ],
    },
    {
      group: 'about',
      rows: [
        [
          { name: 'persons', size: 6 },
          { name: 'organizations', size: 6 },
        ],
        [
          { name: 'places', size: 6 },
          { name: 'events', size: 6 },
        ],
        [{ name: 'awards', size: 6 }],
      ],
    },
    { group: 'credits', rows: [[{ name: 'bylines', size: 12 }], [{ name: 'source', size: 12 }]] },
    {
      group: 'dates',
      rows: [
        [
          { name: 'displayDate', size: 6 },
          { name: 'displayDateKind', size: 3 },
          { name: 'displayDatePrecision', size: 3 },
        ],
      ],
    },
    {
      group: 'series',
      rows: [
        [
          { name: 'series', size: 6 },
          { name: 'seriesPart', size: 3 },
          { name: 'toBeContinued', size: 3 },
        ],
      ],
    },
    { group: 'related', rows: [[{ name: 'related', size: 12 }]] },
    { group: 'print', rows: [[{ name: 'printReference', size: 12 }]] },
    { group: 'internal', rows: [[{ name: 'contactEmail', size: 6 }]] },
  ],
  'api::event.event': [
    {
      group: 'headline',
      rows: [
        [{ name: 'name', size: 12 }],
        [{ name: 'theme', size: 12 }],
        [
          { name: 'slug', size: 8 },
          { name: 'state', size: 4 },
        ],
      ],
    },
    {
      group: 'time',
      rows: [
        [
          { name: 'startsAt', size: 8 },
          { name: 'startsAtPrecision', size: 4 },
        ],
        [
          { name: 'endsAt', size: 8 },
          { name: 'endsAtPrecision', size: 4 },
        ],
        [
          { name: 'dayPart', size: 8 },
          { name: 'timeZone', size: 4 },
        ],
      ],
    },
    {
      group: 'place',
      rows: [
        [
          { name: 'venue', size: 8 },
          { name: 'attendanceMode', size: 4 },
        ],
        [{ name: 'address', size: 12 }],
      ],
    },
    {
      group: 'description',
      rows: [[{ name: 'description', size: 12 }], [{ name: 'cover', size: 12 }]],
    },
    {
      group: 'people',
      rows: [
        [{ name: 'organizers', size: 12 }],
        [{ name: 'participants', size: 12 }],
        [
          { name: 'expectedGuests', size: 4 },
          { name: 'expectedGuestsNote', size: 8 },
        ],
      ],
    },
    { group: 'agenda', rows: [[{ name: 'agenda', size: 12 }]] },
    { group: 'related', rows: [[{ name: 'earlierEditions', size: 12 }]] },
  ],
  'api::award.award': [
    {
      group: 'headline',
      rows: [
        [{ name: 'name', size: 12 }],
        [
          { name: 'programme', size: 6 },
          { name: 'slug', size: 6 },
        ],
      ],
    },
    {
      group: 'distinction',
      rows: [
        [
          { name: 'year', size: 4 },
          { name: 'yearBasis', size: 4 },
          { name: 'rank', size: 4 },
        ],
      ],
    },
    {
      group: 'recipients',
      rows: [
        [
          { name: 'awardedBy', size: 6 },
          { name: 'ceremony', size: 6 },
        ],
        [
          { name: 'recipientOrganizations', size: 6 },
          { name: 'recipientPersons', size: 6 },
        ],
        [{ name: 'recipientPlaces', size: 6 }],
      ],
    },
    { group: 'text', rows: [[{ name: 'citation', size: 12 }]] },
    { group: 'evidence', rows: [[{ name: 'evidence', size: 12 }]] },
  ],
  'api::person.person': [
    {
      group: 'headline',
      rows: [
        [
          { name: 'name', size: 8 },
          { name: 'nameCertainty', size: 4 },
        ],
        [
          { name: 'sortName', size: 6 },
          { name: 'slug', size: 6 },
        ],
        [{ name: 'aliases', size: 12 }],
      ],
    },
    { group: 'roles', rows: [[{ name: 'roles', size: 12 }]] },
    {
      group: 'description',
      rows: [[{ name: 'biography', size: 12 }], [{ name: 'portrait', size: 12 }]],
    },
    {
      group: 'internal',
      rows: [
        [
          { name: 'email', size: 6 },
          { name: 'phone', size: 6 },
        ],
      ],
    },
  ],
  'api::organization.organization': [
    {
      group: 'headline',
      rows: [
        [
          { name: 'name', size: 8 },
          { name: 'shortName', size: 4 },
        ],
        [
          { name: 'kind', size: 6 },
          { name: 'slug', size: 6 },
        ],
        [{ name: 'aliases', size: 12 }],
      ],
    },
    {
      group: 'history',
      rows: [[{ name: 'earlierNames', size: 12 }], [{ name: 'successor', size: 6 }]],
    },
    {
      group: 'structure',
      rows: [
        [
          { name: 'parent', size: 6 },
          { name: 'place', size: 6 },
        ],
      ],
    },
    {
      group: 'description',
      rows: [
        [{ name: 'description', size: 12 }],
        [
          { name: 'logo', size: 6 },
          { name: 'website', size: 6 },
        ],
      ],
    },
  ],
  'api::category.category': [
    {
      group: 'content',
      rows: [
        [
          { name: 'name', size: 6 },
          { name: 'slug', size: 6 },
        ],
        [
          { name: 'parent', size: 6 },
          { name: 'mediaTopic', size: 6 },
        ],
      ],
    },
  ],
  'api::keyword.keyword': [
    {
      group: 'content',
      rows: [
        [
          { name: 'name', size: 6 },
          { name: 'slug', size: 6 },
        ],
      ],
    },
  ],
  'api::genre.genre': [
    {
      group: 'content',
      rows: [
        [
          { name: 'name', size: 6 },
          { name: 'code', size: 6 },
        ],
      ],
    },
  ],
  'api::series.series': [
    {
      group: 'content',
      rows: [
        [{ name: 'title', size: 12 }],
        [
          { name: 'slug', size: 8 },
          { name: 'totalParts', size: 4 },
        ],
      ],
    },
  ],
  'api::place.place': [
    {
      group: 'content',
      rows: [
        [
          { name: 'name', size: 6 },
          { name: 'slug', size: 6 },
        ],
        [
          { name: 'kind', size: 6 },
          { name: 'parent', size: 6 },
        ],
        [{ name: 'aliases', size: 12 }],
      ],
    },
  ],
  'api::site-notice.site-notice': [
    {
      group: 'content',
      rows: [
        [{ name: 'text', size: 12 }],
        [
          { name: 'link', size: 8 },
          { name: 'level', size: 4 },
        ],
      ],
    },
    {
      group: 'dates',
      rows: [
        [
          { name: 'startsAt', size: 6 },
          { name: 'endsAt', size: 6 },
        ],
      ],
    },
  ],
  'api::site.site': [
    {
      group: 'headline',
      rows: [
        [
          { name: 'name', size: 8 },
          { name: 'logo', size: 4 },
        ],
        [{ name: 'licence', size: 12 }],
      ],
    },
    {
      group: 'addresses',
      rows: [[{ name: 'addressPatterns', size: 12 }], [{ name: 'printEditionUrl', size: 12 }]],
    },
    { group: 'readers', rows: [[{ name: 'commentPolicy', size: 12 }]] },
    {
      group: 'freeze',
      rows: [[{ name: 'frozen', size: 4 }], [{ name: 'frozenNotice', size: 12 }]],
    },
  ],
} as const satisfies Record<string, readonly FormGroup[]>;

export type FormGroupsUid = keyof typeof formGroups;
