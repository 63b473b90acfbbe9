import type { ArticleKey, AwardKey, EventKey } from './keys';
import type { Award, AwardVariant, Locale } from './types';

type Evidence = readonly { readonly article: ArticleKey; readonly quote: string }[];
type EvidenceByLocale = { readonly [L in Locale]: Evidence };

/** What the live articles say of the awards, word for word. */
const says = {
  fifthSmart21: { article: 'a-002', quote: 'năm lần liền có tên trong Smart21' },
  fifthSmart21En: { article: 'a-002', quote: 'it had been on the Smart21 list five times in a row' },
  fifthSmart21Zh: { article: 'a-002', quote: '平阳已连续五次名列Smart21' },
  fourthSmart21: { article: 'a-003', quote: 'lần thứ tư liên tiếp trong Smart21' },
  fourthSmart21Zh: { article: 'a-000', quote: '平阳连续四年进入Smart21' },
  threeTop7: { article: 'a-002', quote: 'ba năm 2021, 2022, 2023 góp mặt trong Top7' },
  threeTop7En: { article: 'a-002', quote: 'in the Top7 in 2021, 2022 and 2023' },
  threeTop7Zh: { article: 'a-002', quote: '在2021、2022、2023年三度进入Top7' },
  firstTop7: { article: 'a-000', quote: 'lần đầu vào Top7 năm 2021' },
  firstTop7Zh: { article: 'a-000', quote: '2021年首次跻身Top7' },
  secondTop7: { article: 'a-003', quote: 'lần thứ hai bước vào Top7' },
  first: { article: 'a-002', quote: 'Giải cao nhất năm 2023' },
  firstEn: {
    article: 'a-002',
    quote: 'The highest prize that the Intelligent Community Forum (ICF) awarded in 2023 went to Binh Duong',
  },
  firstZh: { article: 'a-002', quote: '2023年度的最高奖项授予了平阳' },
  eindhovenZh: { article: 'a-000', quote: '2011年的ICF年度智慧社区' },
} as const satisfies Readonly<Record<string, Evidence[number]>>;

const toBinhDuong = { recipientOrganizations: [], recipientPersons: [], recipientPlaces: ['binh-duong'] } as const;

function variant(
  name: string,
  evidence: Evidence,
  more: Pick<AwardVariant, 'ceremony' | 'citation'> = {},
): AwardVariant {
  return { name, ...toBinhDuong, evidence, ...more };
}

interface Listing {
  readonly programme: 'Smart21' | 'Top7';
  readonly rank: string;
  /** The sources state the years of Top7; those of Smart21 follow from "the fifth time in a row". */
  readonly yearBasis: Award['yearBasis'];
}
const SMART21: Listing = { programme: 'Smart21', rank: 'Top 21', yearBasis: 'counted' };
const TOP7: Listing = { programme: 'Top7', rank: 'Top 7', yearBasis: 'stated' };

function listed(listing: Listing, year: number, evidence: EvidenceByLocale, ceremony?: EventKey): Award {
  const held = ceremony === undefined ? {} : { ceremony };
  return {
    ...listing,
    year,
    awardedBy: 'icf',
    variants: {
      vi: variant(`${listing.programme} năm ${year}`, evidence.vi, held),
      en: variant(`${listing.programme} of ${year}`, evidence.en),
      'zh-Hans': variant(`${year}年度${listing.programme}`, evidence['zh-Hans'], held),
    },
  };
}

const upToTheFourth: EvidenceByLocale = {
  vi: [says.fifthSmart21, says.fourthSmart21],
  en: [says.fifthSmart21En],
  'zh-Hans': [says.fifthSmart21Zh, says.fourthSmart21Zh],
};

export const awards = {
  'smart21-2019': listed(SMART21, 2019, upToTheFourth),
  'smart21-2020': listed(SMART21, 2020, upToTheFourth),
  'smart21-2021': listed(SMART21, 2021, upToTheFourth),
  'smart21-2022': listed(SMART21, 2022, upToTheFourth, 'icf-top7-2022'),
  'smart21-2023': listed(SMART21, 2023, {
    vi: [says.fifthSmart21],
    en: [says.fifthSmart21En],
    'zh-Hans': [says.fifthSmart21Zh],
  }),
  'top7-2021': listed(TOP7, 2021, {
    vi: [says.threeTop7, says.firstTop7],
    en: [says.threeTop7En],
    'zh-Hans': [says.threeTop7Zh, says.firstTop7Zh],
  }),
  'top7-2022': listed(
    TOP7,
    2022,
    { vi: [says.threeTop7, says.secondTop7], en: [says.threeTop7En], 'zh-Hans': [says.threeTop7Zh] },
    'icf-top7-2022',
  ),
  'top7-2023': listed(TOP7, 2023, { vi: [says.threeTop7], en: [says.threeTop7En], 'zh-Hans': [says.threeTop7Zh] }),
  'top1-2023': {
    programme: 'Intelligent Community of the Year',
    year: 2023,
    yearBasis: 'stated',
    rank: 'Top 1',
    awardedBy: 'icf',
    variants: {
      vi: variant('Cộng đồng có chiến lược phát triển thông minh tiêu biểu Top 1 ICF 2023', [says.first], {
        ceremony: 'icf-award-2023',
        citation: 'Giải cao nhất của ICF trong năm 2023.',
      }),
      en: variant('Intelligent Community of the Year 2023 (Top 1)', [says.firstEn], {
        citation: 'The highest ICF award of 2023.',
      }),
      'zh-Hans': variant('2023年度ICF智慧社区（Top 1）', [says.firstZh], { citation: 'ICF 2023年度最高奖项。' }),
    },
  },
  'icf-2011-eindhoven': {
    programme: 'Intelligent Community of the Year',
    year: 2011,
    yearBasis: 'stated',
    rank: 'Top 1',
    awardedBy: 'icf',
    variants: {
      en: {
        name: 'ICF Intelligent Community of the Year 2011',
        recipientOrganizations: ['brainport-eindhoven'],
        recipientPersons: [],
        recipientPlaces: [],
        evidence: [],
      },
      'zh-Hans': {
        name: '2011年ICF年度智慧社区',
        recipientOrganizations: ['brainport-eindhoven'],
        recipientPersons: [],
        recipientPlaces: [],
        evidence: [says.eindhovenZh],
      },
    },
  },
} as const satisfies Record<AwardKey, Award>;
