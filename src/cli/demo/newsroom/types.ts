import type {
  ArticleKey,
  AwardKey,
  CategoryKey,
  EventKey,
  GenreKey,
  KeywordKey,
  NoticeKey,
  OrganizationKey,
  PersonKey,
  PictureKey,
  PlaceKey,
  SeriesKey,
} from './keys';

export const LOCALES = ['vi', 'en', 'zh-Hans'] as const;
export type Locale = (typeof LOCALES)[number];
/** One value for each locale: what supporting types have. */
export type InEveryLocale<T> = { readonly [L in Locale]: T };
/** An entry exists only in the locales that are given. */
export type Variants<T> = { readonly [L in Locale]?: T };

/** `2022-06-20`. */
export type IsoDate = string;
/** `2022-06-20T14:04:00+07:00`: always with the newsroom's offset. */
export type IsoInstant = string;

// ---------------------------------------------------------------- text

export type Inline =
  | string
  | { readonly bold: string }
  | { readonly italic: string }
  | { readonly link: string; readonly url: string };
export type RichBlock =
  | { readonly kind: 'paragraph'; readonly content: readonly Inline[] }
  | { readonly kind: 'heading'; readonly level: 2 | 3 | 4; readonly text: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] };
/** Becomes Strapi's "blocks" JSON through `toStrapiBlocks`. */
export type RichText = readonly RichBlock[];

export interface Figure {
  readonly picture: PictureKey;
  readonly caption: string;
  readonly alternativeText: string;
  /** A photographer who has an entry, or else a printed credit. */
  readonly photographer?: PersonKey;
  readonly credit?: string;
  readonly takenAt?: IsoInstant;
  /** The file's name as it came in. */
  readonly originalName?: string;
}

export type BodyBlock =
  | { readonly component: 'content.rich-text'; readonly text: RichText }
  | ({ readonly component: 'content.figure' } & Figure)
  | { readonly component: 'content.gallery'; readonly title?: string; readonly figures: readonly Figure[] }
  | {
      readonly component: 'content.table';
      readonly caption: string;
      /** Header rows come first; every row has the same number of cells. */
      readonly rows: readonly (readonly string[])[];
      readonly headerRows: number;
      readonly headerColumns: number;
      readonly sourceNote?: string;
    }
  | {
      readonly component: 'content.pull-quote';
      readonly quote: string;
      readonly speaker?: PersonKey;
      /** The speaker as printed under the quote. */
      readonly shownAs: string;
    }
  | { readonly component: 'content.embed'; readonly url: string; readonly title: string; readonly caption?: string };

// ---------------------------------------------------------------- articles

export interface Byline {
  readonly role: 'author' | 'photographer' | 'translator' | 'editor';
  /** As printed: pen name, initials, "Nhóm PV". */
  readonly shownAs: string;
  readonly person?: PersonKey;
  readonly organization?: OrganizationKey;
}

export interface Source {
  readonly kind: 'own' | 'agency' | 'reposted';
  readonly name?: string;
  readonly organization?: OrganizationKey;
  readonly url?: string;
}

export interface PrintReference {
  readonly issue: string;
  readonly page: string;
  readonly date: IsoDate;
  readonly url?: string;
}

/** What is the same in every language, unless a variant says otherwise. */
export interface ArticleFacts {
  readonly displayDate?: IsoInstant;
  readonly displayDateKind: 'published' | 'updated' | 'none';
  readonly displayDatePrecision: 'day' | 'minute' | 'second';
  readonly externalUrl?: string;
  readonly genre: GenreKey;
  readonly category: CategoryKey;
  readonly keywords: readonly KeywordKey[];
  readonly source: Source;
  readonly series?: SeriesKey;
  readonly seriesPart?: number;
  readonly toBeContinued?: boolean;
  readonly printReference?: PrintReference;
  readonly persons: readonly PersonKey[];
  readonly organizations: readonly OrganizationKey[];
  readonly places: readonly PlaceKey[];
  readonly events: readonly EventKey[];
  readonly awards: readonly AwardKey[];
  readonly related: readonly ArticleKey[];
  readonly contactEmail?: string;
}

/** What is written in one language. */
export interface ArticleText {
  readonly title: string;
  readonly kicker?: string;
  readonly subtitle?: string;
  readonly dateline?: string;
  readonly summary?: string;
  /** Empty only where an external URL stands in for it. */
  readonly body: readonly BodyBlock[];
  readonly cover?: Figure;
  readonly bylines: readonly Byline[];
}

export type ArticleAttributes = ArticleFacts & ArticleText;

export const ACCOUNTS = ['reporter', 'editor', 'translator.en', 'translator.zh'] as const;
export type Account = (typeof ACCOUNTS)[number];

/** The state that the entry is to be in when the demo is loaded; comments are in the entry's language. */
export type WantedState =
  | { readonly state: 'live' }
  | { readonly state: 'draft' }
  | { readonly state: 'pending'; readonly submissionNote?: string }
  | { readonly state: 'rejected'; readonly rejectionComment: string }
  | { readonly state: 'liveWithNewerChanges'; readonly newerChanges: Partial<ArticleAttributes> }
  | { readonly state: 'withdrawn'; readonly withdrawalReason: string };
export type StateName = WantedState['state'];

export type ArticleVariant = ArticleText &
  Partial<ArticleFacts> &
  WantedState & {
    readonly author: Account;
    /** The locale that it is a translation of; the loader records its then live version as the source. */
    readonly translatedFrom?: Locale;
  };

export interface Article {
  readonly facts: ArticleFacts;
  readonly variants: Variants<ArticleVariant>;
}

// ---------------------------------------------------------------- the other editorial types

export interface Role {
  readonly title: string;
  readonly organization?: OrganizationKey;
  readonly from?: IsoDate;
  readonly to?: IsoDate;
  /** The day of the source that states the role, where its term is not known. */
  readonly asOf?: IsoDate;
}

export interface Alias {
  readonly name: string;
  readonly script: 'Latn' | 'Hans';
}

export interface PersonAlias extends Alias {
  readonly kind: 'alias' | 'penName';
}

export interface PersonVariant {
  /** An office, where only that is known. */
  readonly name: string;
  readonly nameCertainty: 'confirmed' | 'unconfirmed';
  readonly sortName?: string;
  readonly aliases?: readonly PersonAlias[];
  readonly roles: readonly Role[];
  readonly biography?: RichText;
  readonly portrait?: Figure;
  /** Private. */
  readonly email?: string;
  /** Private. */
  readonly phone?: string;
}
export interface Person {
  readonly variants: Variants<PersonVariant>;
}

export type OrganizationKind =
  | 'government'
  | 'party'
  | 'publicInstitution'
  | 'company'
  | 'university'
  | 'media'
  | 'association'
  | 'forum'
  | 'developmentAgency'
  | 'industrialPark'
  | 'tradeCentre';

export interface OrganizationVariant {
  readonly name: string;
  readonly shortName?: string;
  readonly aliases?: readonly Alias[];
  readonly earlierNames?: readonly { readonly name: string; readonly from?: IsoDate; readonly until?: IsoDate }[];
  /** Set only where the parent has this locale too. */
  readonly parent?: OrganizationKey;
  readonly description?: RichText;
}
export interface Organization {
  readonly kind: OrganizationKind;
  readonly website?: string;
  readonly place?: PlaceKey;
  readonly logo?: PictureKey;
  readonly variants: Variants<OrganizationVariant>;
}

export type AttendanceMode = 'onSite' | 'online' | 'mixed';

export interface AgendaItem {
  /** A side event may lack a date. */
  readonly day?: IsoDate;
  /** As written in the source. */
  readonly dayPart?: string;
  readonly time?: string;
  readonly kind: 'session' | 'visit' | 'ceremony' | 'sideEvent';
  readonly title: string;
  readonly description?: string;
  readonly stops?: readonly { readonly name: string; readonly place?: PlaceKey }[];
  readonly place?: PlaceKey;
  readonly mode?: AttendanceMode;
}

export type EventDatePrecision = 'year' | 'month' | 'day' | 'minute';

export interface EventVariant {
  readonly name: string;
  readonly theme?: string;
  readonly description?: RichText;
  /** As written in the source. */
  readonly dayPart?: string;
  readonly organizers?: readonly OrganizationKey[];
  readonly participants?: readonly { readonly person: PersonKey; readonly role: string }[];
  readonly agenda?: readonly AgendaItem[];
  readonly expectedGuestsNote?: string;
  readonly cover?: Figure;
  readonly earlierEditions?: readonly EventKey[];
}
export interface Event {
  readonly startsAt: IsoInstant;
  readonly startsAtPrecision: EventDatePrecision;
  readonly endsAt?: IsoInstant;
  readonly endsAtPrecision?: EventDatePrecision;
  readonly timeZone: 'Asia/Ho_Chi_Minh';
  readonly venue?: PlaceKey;
  readonly attendanceMode?: AttendanceMode;
  /** Strapi reserves `status`. */
  readonly state: 'planned' | 'held' | 'postponed' | 'cancelled';
  readonly expectedGuests?: number;
  readonly variants: Variants<EventVariant>;
}

export interface AwardVariant {
  readonly name: string;
  readonly citation?: string;
  readonly recipientOrganizations: readonly OrganizationKey[];
  readonly recipientPersons: readonly PersonKey[];
  readonly recipientPlaces: readonly PlaceKey[];
  readonly ceremony?: EventKey;
  /**
   * The quote stands word for word in the article's variant. Articles refer to awards and awards to articles:
   * this is written in a second pass, when the articles are live.
   */
  readonly evidence: readonly { readonly article: ArticleKey; readonly quote: string }[];
}
export interface Award {
  /** What recurs. */
  readonly programme: string;
  readonly year: number;
  /** Stated in a source, or counted back from "the fifth time". */
  readonly yearBasis: 'stated' | 'counted';
  readonly rank?: string;
  readonly awardedBy: OrganizationKey;
  readonly variants: Variants<AwardVariant>;
}

// ---------------------------------------------------------------- supporting types

export interface Category {
  readonly parent?: CategoryKey;
  /** An IPTC Media Topic. */
  readonly mediaTopic: `medtop:${string}`;
  readonly names: InEveryLocale<string>;
}

export interface Keyword {
  readonly names: InEveryLocale<string>;
}

export interface Genre {
  readonly code: GenreKey;
  readonly names: InEveryLocale<string>;
}

export interface Series {
  readonly titles: InEveryLocale<string>;
  readonly totalParts?: number;
}

export interface Place {
  readonly kind:
    | 'country'
    | 'region'
    | 'province'
    | 'city'
    | 'district'
    | 'ward'
    | 'venue'
    | 'building'
    | 'park'
    | 'industrialPark';
  readonly parent?: PlaceKey;
  readonly names: InEveryLocale<string>;
  readonly aliases?: Variants<readonly Alias[]>;
}

export interface Notice {
  readonly level: 'info' | 'warning' | 'urgent';
  readonly startsAt: IsoInstant;
  readonly endsAt?: IsoInstant;
  readonly link?: string;
  /** Locales that have no text of their own show the Vietnamese one. */
  readonly texts: { readonly vi: string } & Variants<string>;
}

export type AddressedType =
  | 'article'
  | 'event'
  | 'award'
  | 'person'
  | 'organization'
  | 'category'
  | 'keyword'
  | 'series'
  | 'place';

export interface Site {
  readonly names: InEveryLocale<string>;
  readonly logo: PictureKey;
  /** Public paths; `{locale}` and `{slug}` are filled in. */
  readonly addressPatterns: Readonly<Record<AddressedType, InEveryLocale<string>>>;
  readonly licences: InEveryLocale<string>;
  readonly printEditionUrl: string;
  readonly commentPolicies: InEveryLocale<string>;
  readonly frozen: boolean;
}

// ---------------------------------------------------------------- all of it

export interface Newsroom {
  readonly site: Site;
  readonly notices: Readonly<Record<NoticeKey, Notice>>;
  readonly genres: Readonly<Record<GenreKey, Genre>>;
  readonly categories: Readonly<Record<CategoryKey, Category>>;
  readonly keywords: Readonly<Record<KeywordKey, Keyword>>;
  readonly series: Readonly<Record<SeriesKey, Series>>;
  readonly places: Readonly<Record<PlaceKey, Place>>;
  readonly organizations: Readonly<Record<OrganizationKey, Organization>>;
  readonly people: Readonly<Record<PersonKey, Person>>;
  readonly events: Readonly<Record<EventKey, Event>>;
  readonly awards: Readonly<Record<AwardKey, Award>>;
  /** In an order in which every article names only earlier ones as related. */
  readonly articles: Readonly<Record<ArticleKey, Article>>;
}
