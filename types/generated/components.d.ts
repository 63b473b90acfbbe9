import type { Schema, Struct } from '@strapi/strapi';

export interface AwardEvidence extends Struct.ComponentSchema {
  collectionName: 'components_award_evidence';
  info: {
    description: 'An article that speaks of the award, and its words.';
    displayName: 'Evidence';
    icon: 'search';
  };
  attributes: {
    article: Schema.Attribute.Relation<'oneToOne', 'api::article.article'> &
      Schema.Attribute.SetPluginOptions<{
        editorial: {
          normalisation: 'none';
          translatable: false;
        };
      }>;
    quote: Schema.Attribute.Text &
      Schema.Attribute.SetPluginOptions<{
        editorial: {
          normalisation: 'text';
          translatable: true;
        };
      }>;
  };
}

export interface ContentAttachment extends Struct.ComponentSchema {
  collectionName: 'components_content_attachments';
  info: {
    description: 'A file beside the article, for the newsroom or for readers.';
    displayName: 'Attachment';
    icon: 'attachment';
  };
  attributes: {
    file: Schema.Attribute.Media<'images' | 'files' | 'videos' | 'audios'> &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        editorial: {
          normalisation: 'none';
          translatable: false;
        };
      }>;
    title: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        editorial: {
          normalisation: 'name';
          translatable: true;
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
    visibility: Schema.Attribute.Enumeration<['internal', 'public']> &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        editorial: {
          enumeration: 'attachmentVisibility';
          normalisation: 'none';
          translatable: false;
        };
      }> &
      Schema.Attribute.DefaultTo<'internal'>;
  };
}

export interface ContentAudio extends Struct.ComponentSchema {
  collectionName: 'components_content_audio';
  info: {
    description: 'A recording, uploaded or elsewhere.';
    displayName: 'Audio';
    icon: 'headphone';
  };
  attributes: {
    caption: Schema.Attribute.Text &
      Schema.Attribute.SetPluginOptions<{
        editorial: {
          normalisation: 'text';
          translatable: true;
        };
      }>;
    credit: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        editorial: {
          normalisation: 'name';
          translatable: true;
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
    file: Schema.Attribute.Media<'audios'> &
      Schema.Attribute.SetPluginOptions<{
        editorial: {
          normalisation: 'none';
          translatable: false;
        };
      }>;
    title: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        editorial: {
          normalisation: 'name';
          translatable: true;
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
    transcript: Schema.Attribute.Text &
      Schema.Attribute.SetPluginOptions<{
        editorial: {
          normalisation: 'text';
          translatable: true;
        };
      }>;
    url: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        editorial: {
          normalisation: 'url';
          translatable: false;
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 2048;
      }>;
  };
}

export interface ContentEmbed extends Struct.ComponentSchema {
  collectionName: 'components_content_embeds';
  info: {
    description: 'Something from another site, by its address.';
    displayName: 'Embed';
    icon: 'code';
  };
  attributes: {
    caption: Schema.Attribute.Text &
      Schema.Attribute.SetPluginOptions<{
        editorial: {
          normalisation: 'text';
          translatable: true;
        };
      }>;
    title: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        editorial: {
          normalisation: 'name';
          translatable: true;
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
    url: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        editorial: {
          normalisation: 'url';
          translatable: false;
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 2048;
      }>;
  };
}

export interface ContentFigure extends Struct.ComponentSchema {
  collectionName: 'components_content_figures';
  info: {
    description: 'A picture with its caption, alternative text and photographer.';
    displayName: 'Picture';
    icon: 'picture';
  };
  attributes: {
    alternativeText: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        editorial: {
          normalisation: 'name';
          translatable: true;
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
    caption: Schema.Attribute.Text &
      Schema.Attribute.SetPluginOptions<{
        editorial: {
          normalisation: 'text';
          translatable: true;
        };
      }>;
    credit: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        editorial: {
          normalisation: 'name';
          translatable: true;
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
    image: Schema.Attribute.Media<'images'> &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        editorial: {
          normalisation: 'none';
          translatable: false;
        };
      }>;
    originalName: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        editorial: {
          normalisation: 'name';
          translatable: false;
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
    photographer: Schema.Attribute.Relation<'oneToOne', 'api::person.person'> &
      Schema.Attribute.SetPluginOptions<{
        editorial: {
          normalisation: 'none';
          translatable: false;
        };
      }>;
    takenAt: Schema.Attribute.DateTime &
      Schema.Attribute.SetPluginOptions<{
        editorial: {
          normalisation: 'none';
          translatable: false;
        };
      }>;
  };
}

export interface ContentGallery extends Struct.ComponentSchema {
  collectionName: 'components_content_galleries';
  info: {
    description: 'Several pictures in order.';
    displayName: 'Gallery';
    icon: 'landscape';
  };
  attributes: {
    figures: Schema.Attribute.Component<'content.figure', true> &
      Schema.Attribute.SetPluginOptions<{
        editorial: {
          normalisation: 'none';
          translatable: true;
        };
      }>;
    title: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        editorial: {
          normalisation: 'name';
          translatable: true;
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
  };
}

export interface ContentPullQuote extends Struct.ComponentSchema {
  collectionName: 'components_content_pull_quotes';
  info: {
    description: 'Words of a person, set apart from the text.';
    displayName: 'Pull quote';
    icon: 'quote';
  };
  attributes: {
    shownAs: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        editorial: {
          normalisation: 'name';
          translatable: true;
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
    speaker: Schema.Attribute.Relation<'oneToOne', 'api::person.person'> &
      Schema.Attribute.SetPluginOptions<{
        editorial: {
          normalisation: 'none';
          translatable: false;
        };
      }>;
    text: Schema.Attribute.Text &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        editorial: {
          normalisation: 'text';
          translatable: true;
        };
      }>;
  };
}

export interface ContentRichText extends Struct.ComponentSchema {
  collectionName: 'components_content_rich_text';
  info: {
    description: 'Paragraphs, headings, lists and links.';
    displayName: 'Text';
    icon: 'bulletList';
  };
  attributes: {
    text: Schema.Attribute.Blocks &
      Schema.Attribute.SetPluginOptions<{
        editorial: {
          normalisation: 'text';
          translatable: true;
        };
      }>;
  };
}

export interface ContentTable extends Struct.ComponentSchema {
  collectionName: 'components_content_tables';
  info: {
    description: 'A table of text cells.';
    displayName: 'Table';
    icon: 'grid';
  };
  attributes: {
    caption: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        editorial: {
          normalisation: 'name';
          translatable: true;
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
    headerColumns: Schema.Attribute.Integer &
      Schema.Attribute.SetPluginOptions<{
        editorial: {
          normalisation: 'none';
          translatable: false;
        };
      }> &
      Schema.Attribute.SetMinMax<
        {
          min: 0;
        },
        number
      > &
      Schema.Attribute.DefaultTo<0>;
    headerRows: Schema.Attribute.Integer &
      Schema.Attribute.SetPluginOptions<{
        editorial: {
          normalisation: 'none';
          translatable: false;
        };
      }> &
      Schema.Attribute.SetMinMax<
        {
          min: 0;
        },
        number
      > &
      Schema.Attribute.DefaultTo<1>;
    rows: Schema.Attribute.JSON &
      Schema.Attribute.SetPluginOptions<{
        editorial: {
          normalisation: 'text';
          translatable: true;
        };
      }>;
    sourceNote: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        editorial: {
          normalisation: 'name';
          translatable: true;
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
  };
}

export interface ContentVideo extends Struct.ComponentSchema {
  collectionName: 'components_content_videos';
  info: {
    description: 'A video, uploaded or elsewhere.';
    displayName: 'Video';
    icon: 'television';
  };
  attributes: {
    caption: Schema.Attribute.Text &
      Schema.Attribute.SetPluginOptions<{
        editorial: {
          normalisation: 'text';
          translatable: true;
        };
      }>;
    credit: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        editorial: {
          normalisation: 'name';
          translatable: true;
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
    file: Schema.Attribute.Media<'videos'> &
      Schema.Attribute.SetPluginOptions<{
        editorial: {
          normalisation: 'none';
          translatable: false;
        };
      }>;
    poster: Schema.Attribute.Media<'images'> &
      Schema.Attribute.SetPluginOptions<{
        editorial: {
          normalisation: 'none';
          translatable: false;
        };
      }>;
    title: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        editorial: {
          normalisation: 'name';
          translatable: true;
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
    url: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        editorial: {
          normalisation: 'url';
          translatable: false;
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 2048;
      }>;
  };
}

export interface EditorialByline extends Struct.ComponentSchema {
  collectionName: 'components_editorial_bylines';
  info: {
    description: 'One name under the article, with its part in it.';
    displayName: 'Byline';
    icon: 'feather';
  };
  attributes: {
    organization: Schema.Attribute.Relation<
      'oneToOne',
      'api::organization.organization'
    > &
      Schema.Attribute.SetPluginOptions<{
        editorial: {
          normalisation: 'none';
          translatable: false;
        };
      }>;
    person: Schema.Attribute.Relation<'oneToOne', 'api::person.person'> &
      Schema.Attribute.SetPluginOptions<{
        editorial: {
          normalisation: 'none';
          translatable: false;
        };
      }>;
    role: Schema.Attribute.Enumeration<
      ['author', 'photographer', 'translator', 'editor']
    > &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        editorial: {
          enumeration: 'bylineRole';
          normalisation: 'none';
          translatable: false;
        };
      }> &
      Schema.Attribute.DefaultTo<'author'>;
    shownAs: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        editorial: {
          normalisation: 'name';
          translatable: true;
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
  };
}

export interface EditorialPrintReference extends Struct.ComponentSchema {
  collectionName: 'components_editorial_print_references';
  info: {
    description: 'Where the article stands in the print edition.';
    displayName: 'Print edition';
    icon: 'book';
  };
  attributes: {
    date: Schema.Attribute.Date &
      Schema.Attribute.SetPluginOptions<{
        editorial: {
          normalisation: 'none';
          translatable: false;
        };
      }>;
    issue: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        editorial: {
          normalisation: 'name';
          translatable: false;
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
    page: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        editorial: {
          normalisation: 'name';
          translatable: false;
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
    url: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        editorial: {
          normalisation: 'url';
          translatable: false;
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 2048;
      }>;
  };
}

export interface EditorialSource extends Struct.ComponentSchema {
  collectionName: 'components_editorial_sources';
  info: {
    description: 'Whose report it is.';
    displayName: 'Source';
    icon: 'globe';
  };
  attributes: {
    kind: Schema.Attribute.Enumeration<['own', 'agency', 'reposted']> &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        editorial: {
          enumeration: 'sourceKind';
          normalisation: 'none';
          translatable: false;
        };
      }> &
      Schema.Attribute.DefaultTo<'own'>;
    name: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        editorial: {
          normalisation: 'name';
          translatable: true;
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
    organization: Schema.Attribute.Relation<
      'oneToOne',
      'api::organization.organization'
    > &
      Schema.Attribute.SetPluginOptions<{
        editorial: {
          normalisation: 'none';
          translatable: false;
        };
      }>;
    url: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        editorial: {
          normalisation: 'url';
          translatable: false;
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 2048;
      }>;
  };
}

export interface EventAgendaItem extends Struct.ComponentSchema {
  collectionName: 'components_event_agenda_items';
  info: {
    description: 'One item of an event\u2019s agenda; a side event may lack a date.';
    displayName: 'Agenda item';
    icon: 'clock';
  };
  attributes: {
    day: Schema.Attribute.Date &
      Schema.Attribute.SetPluginOptions<{
        editorial: {
          normalisation: 'none';
          translatable: false;
        };
      }>;
    dayPart: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        editorial: {
          normalisation: 'name';
          translatable: true;
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
    description: Schema.Attribute.Text &
      Schema.Attribute.SetPluginOptions<{
        editorial: {
          normalisation: 'text';
          translatable: true;
        };
      }>;
    kind: Schema.Attribute.Enumeration<
      ['session', 'visit', 'ceremony', 'sideEvent']
    > &
      Schema.Attribute.SetPluginOptions<{
        editorial: {
          enumeration: 'agendaItemKind';
          normalisation: 'none';
          translatable: false;
        };
      }> &
      Schema.Attribute.DefaultTo<'session'>;
    mode: Schema.Attribute.Enumeration<['onSite', 'online', 'mixed']> &
      Schema.Attribute.SetPluginOptions<{
        editorial: {
          enumeration: 'attendanceMode';
          normalisation: 'none';
          translatable: false;
        };
      }>;
    place: Schema.Attribute.Relation<'oneToOne', 'api::place.place'> &
      Schema.Attribute.SetPluginOptions<{
        editorial: {
          normalisation: 'none';
          translatable: false;
        };
      }>;
    stops: Schema.Attribute.Component<'event.stop', true> &
      Schema.Attribute.SetPluginOptions<{
        editorial: {
          normalisation: 'none';
          translatable: true;
        };
      }>;
    time: Schema.Attribute.Time &
      Schema.Attribute.SetPluginOptions<{
        editorial: {
          normalisation: 'none';
          translatable: false;
        };
      }>;
    title: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        editorial: {
          normalisation: 'name';
          translatable: true;
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
  };
}

export interface EventParticipant extends Struct.ComponentSchema {
  collectionName: 'components_event_participants';
  info: {
    description: 'A person at an event, with the part played.';
    displayName: 'Participant';
    icon: 'user';
  };
  attributes: {
    person: Schema.Attribute.Relation<'oneToOne', 'api::person.person'> &
      Schema.Attribute.SetPluginOptions<{
        editorial: {
          normalisation: 'none';
          translatable: false;
        };
      }>;
    role: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        editorial: {
          normalisation: 'name';
          translatable: true;
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
  };
}

export interface EventStop extends Struct.ComponentSchema {
  collectionName: 'components_event_stops';
  info: {
    description: 'A place that a visit calls at.';
    displayName: 'Stop';
    icon: 'pinMap';
  };
  attributes: {
    name: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        editorial: {
          normalisation: 'name';
          translatable: true;
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
    place: Schema.Attribute.Relation<'oneToOne', 'api::place.place'> &
      Schema.Attribute.SetPluginOptions<{
        editorial: {
          normalisation: 'none';
          translatable: false;
        };
      }>;
  };
}

export interface OrganizationEarlierName extends Struct.ComponentSchema {
  collectionName: 'components_organization_earlier_names';
  info: {
    description: 'A name that an organization had for a time.';
    displayName: 'Earlier name';
    icon: 'archive';
  };
  attributes: {
    from: Schema.Attribute.Date &
      Schema.Attribute.SetPluginOptions<{
        editorial: {
          normalisation: 'none';
          translatable: false;
        };
      }>;
    name: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        editorial: {
          normalisation: 'name';
          translatable: true;
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
    until: Schema.Attribute.Date &
      Schema.Attribute.SetPluginOptions<{
        editorial: {
          normalisation: 'none';
          translatable: false;
        };
      }>;
  };
}

export interface PersonAlias extends Struct.ComponentSchema {
  collectionName: 'components_person_aliases';
  info: {
    description: 'Another name of a person, with its script.';
    displayName: 'Other name or pen name';
    icon: 'feather';
  };
  attributes: {
    kind: Schema.Attribute.Enumeration<['alias', 'penName']> &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        editorial: {
          enumeration: 'aliasKind';
          normalisation: 'none';
          translatable: false;
        };
      }> &
      Schema.Attribute.DefaultTo<'alias'>;
    name: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        editorial: {
          normalisation: 'name';
          translatable: true;
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
    script: Schema.Attribute.Enumeration<
      ['Latn', 'Hans', 'Hant', 'Jpan', 'Kore', 'Laoo', 'Khmr', 'Thai', 'Cyrl']
    > &
      Schema.Attribute.SetPluginOptions<{
        editorial: {
          enumeration: 'script';
          normalisation: 'none';
          translatable: false;
        };
      }> &
      Schema.Attribute.DefaultTo<'Latn'>;
  };
}

export interface PersonRole extends Struct.ComponentSchema {
  collectionName: 'components_person_roles';
  info: {
    description: 'A position that a person holds or held.';
    displayName: 'Position';
    icon: 'briefcase';
  };
  attributes: {
    asOf: Schema.Attribute.Date &
      Schema.Attribute.SetPluginOptions<{
        editorial: {
          normalisation: 'none';
          translatable: false;
        };
      }>;
    from: Schema.Attribute.Date &
      Schema.Attribute.SetPluginOptions<{
        editorial: {
          normalisation: 'none';
          translatable: false;
        };
      }>;
    organization: Schema.Attribute.Relation<
      'oneToOne',
      'api::organization.organization'
    > &
      Schema.Attribute.SetPluginOptions<{
        editorial: {
          normalisation: 'none';
          translatable: false;
        };
      }>;
    title: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        editorial: {
          normalisation: 'name';
          translatable: true;
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
    to: Schema.Attribute.Date &
      Schema.Attribute.SetPluginOptions<{
        editorial: {
          normalisation: 'none';
          translatable: false;
        };
      }>;
  };
}

export interface SharedAlias extends Struct.ComponentSchema {
  collectionName: 'components_shared_aliases';
  info: {
    description: 'Another name, with its script.';
    displayName: 'Other name';
    icon: 'feather';
  };
  attributes: {
    name: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        editorial: {
          normalisation: 'name';
          translatable: true;
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
    script: Schema.Attribute.Enumeration<
      ['Latn', 'Hans', 'Hant', 'Jpan', 'Kore', 'Laoo', 'Khmr', 'Thai', 'Cyrl']
    > &
      Schema.Attribute.SetPluginOptions<{
        editorial: {
          enumeration: 'script';
          normalisation: 'none';
          translatable: false;
        };
      }> &
      Schema.Attribute.DefaultTo<'Latn'>;
  };
}

export interface SiteAddressPattern extends Struct.ComponentSchema {
  collectionName: 'components_site_address_patterns';
  info: {
    description: 'How the public address of one content type is built.';
    displayName: 'Public address';
    icon: 'link';
  };
  attributes: {
    contentType: Schema.Attribute.Enumeration<
      [
        'article',
        'event',
        'award',
        'person',
        'organization',
        'category',
        'keyword',
        'series',
        'place',
      ]
    > &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        editorial: {
          enumeration: 'addressedType';
          normalisation: 'none';
          translatable: false;
        };
      }>;
    pattern: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        editorial: {
          normalisation: 'name';
          translatable: false;
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
  };
}

declare module '@strapi/strapi' {
  export namespace Public {
    export interface ComponentSchemas {
      'award.evidence': AwardEvidence;
      'content.attachment': ContentAttachment;
      'content.audio': ContentAudio;
      'content.embed': ContentEmbed;
      'content.figure': ContentFigure;
      'content.gallery': ContentGallery;
      'content.pull-quote': ContentPullQuote;
      'content.rich-text': ContentRichText;
      'content.table': ContentTable;
      'content.video': ContentVideo;
      'editorial.byline': EditorialByline;
      'editorial.print-reference': EditorialPrintReference;
      'editorial.source': EditorialSource;
      'event.agenda-item': EventAgendaItem;
      'event.participant': EventParticipant;
      'event.stop': EventStop;
      'organization.earlier-name': OrganizationEarlierName;
      'person.alias': PersonAlias;
      'person.role': PersonRole;
      'shared.alias': SharedAlias;
      'site.address-pattern': SiteAddressPattern;
    }
  }
}
