import type { OrganizationKey } from './keys';
import { p } from './rich-text';
import type { Organization } from './types';

/** Names as the sources give them, in the locales in which they do; the four of Rạch Sen are invented. */
export const organizations = {
  'ppc-binh-duong': {
    kind: 'government',
    place: 'admin-centre',
    variants: {
      vi: {
        name: 'UBND tỉnh',
        aliases: [{ name: 'Ủy ban nhân dân tỉnh Bình Dương', script: 'Latn' }],
        description: [p('Cơ quan hành chính nhà nước ở tỉnh Bình Dương, chủ trì đề án thành phố thông minh.')],
      },
      en: {
        name: "Provincial People's Committee (PPC)",
        shortName: 'PPC',
        description: [p('The provincial administration of Binh Duong, which runs the smart city project.')],
      },
      'zh-Hans': { name: '省人民委员会', description: [p('平阳省行政机关，主持智慧城市提案。')] },
    },
  },
  'party-committee-binh-duong': {
    kind: 'party',
    place: 'binh-duong',
    variants: {
      vi: { name: 'Tỉnh ủy' },
      'zh-Hans': { name: '省委常委会', aliases: [{ name: '省委', script: 'Hans' }] },
    },
  },
  icf: {
    kind: 'forum',
    website: 'https://www.intelligentcommunity.org/',
    variants: {
      vi: {
        name: 'Diễn đàn Cộng đồng thông minh thế giới (ICF)',
        shortName: 'ICF',
        aliases: [
          { name: 'Cộng đồng thông minh thế giới (Intelligent Communities of the year – ICF)', script: 'Latn' },
        ],
        description: [
          p(
            'Mạng lưới quốc tế của các cộng đồng thông minh, hằng năm xét chọn Smart21, Top7 và Cộng đồng thông minh của năm.',
          ),
        ],
      },
      en: {
        name: 'Intelligent Community Forum',
        shortName: 'ICF',
        description: [
          p(
            'An international network of intelligent communities that names the Smart21, the Top7 and the Intelligent Community of the Year.',
          ),
        ],
      },
      'zh-Hans': {
        name: '世界智慧社区论坛(ICF)',
        shortName: 'ICF',
        description: [p('智慧社区的国际网络，每年评选Smart21、Top7和年度智慧社区。')],
      },
    },
  },
  'becamex-idc': {
    kind: 'company',
    place: 'binh-duong',
    variants: {
      vi: { name: 'Tổng công ty Becamex IDC', shortName: 'Becamex IDC' },
      en: { name: 'Becamex IDC Corp', shortName: 'Becamex IDC' },
      'zh-Hans': { name: 'Becamex IDC总公司', shortName: 'Becamex IDC' },
    },
  },
  horasis: {
    kind: 'forum',
    website: 'https://horasis.org/',
    variants: { vi: { name: 'Diễn đàn Hợp tác kinh tế châu Á - Horasis', shortName: 'Horasis' } },
  },
  wtca: {
    kind: 'association',
    website: 'https://www.wtca.org/',
    variants: { vi: { name: 'Hiệp hội Trung tâm thương mại thế giới (WTCA)', shortName: 'WTCA' } },
  },
  'wtc-bdnc': {
    kind: 'tradeCentre',
    place: 'new-city',
    variants: {
      'zh-Hans': {
        name: '平阳新城世界贸易中心(WTC BDNC)',
        shortName: 'WTC BDNC',
        aliases: [{ name: '平阳新城世界贸易中心(WTC)', script: 'Hans' }],
      },
    },
  },
  wta: { kind: 'association', variants: { 'zh-Hans': { name: '韩国WTA', shortName: 'WTA' } } },
  'brainport-eindhoven': {
    kind: 'developmentAgency',
    variants: {
      en: {
        name: 'Brainport Eindhoven (Netherlands)',
        shortName: 'Brainport Eindhoven',
        description: [
          p(
            'Development agency of the Eindhoven region, ICF Intelligent Community of the Year in 2011 and a partner of Binh Duong.',
          ),
        ],
      },
      'zh-Hans': {
        name: '荷兰Brainport Eindhoven',
        shortName: 'Brainport Eindhoven',
        description: [p('埃因霍温地区的发展机构，2011年ICF年度智慧社区，平阳的合作伙伴。')],
      },
    },
  },
  'dost-binh-duong': {
    kind: 'government',
    place: 'binh-duong',
    variants: {
      en: { name: 'Department of Science and Technology', parent: 'ppc-binh-duong' },
      'zh-Hans': { name: '科技厅', parent: 'ppc-binh-duong' },
    },
  },
  'smart-city-office': {
    kind: 'government',
    place: 'binh-duong',
    variants: { 'zh-Hans': { name: '平阳智慧城市办公室' } },
  },
  'smart-city-executive-board': {
    kind: 'government',
    place: 'binh-duong',
    variants: { en: { name: 'Executive Board of Binh Duong Smart City', parent: 'ppc-binh-duong' } },
  },
  'thuan-an-pc': { kind: 'government', place: 'thuan-an', variants: { 'zh-Hans': { name: '顺安市人民委员会' } } },
  'di-an-pc': { kind: 'government', place: 'di-an', variants: { 'zh-Hans': { name: '宜安市人民委员会' } } },
  eiu: {
    kind: 'university',
    website: 'https://eiu.edu.vn/',
    place: 'binh-duong',
    variants: { 'zh-Hans': { name: '东方国际大学', aliases: [{ name: 'EIU', script: 'Latn' }] } },
  },
  vgu: {
    kind: 'university',
    website: 'https://vgu.edu.vn/',
    place: 'binh-duong',
    variants: { 'zh-Hans': { name: '越德大学', aliases: [{ name: 'VGU', script: 'Latn' }] } },
  },
  vsip: {
    kind: 'industrialPark',
    place: 'binh-duong',
    variants: { 'zh-Hans': { name: 'VSIP II 工业园', shortName: 'VSIP II' } },
  },
  'kolon-industries': {
    kind: 'company',
    place: 'bau-bang',
    /** The source spells it with an n too many. */
    variants: {
      'zh-Hans': { name: 'Kolon Industries公司', aliases: [{ name: 'Konlon Industries公司', script: 'Latn' }] },
    },
  },
  'central-economic-commission': {
    kind: 'party',
    place: 'viet-nam',
    variants: { vi: { name: 'Ban Kinh tế Trung ương' } },
  },
  mpi: { kind: 'government', place: 'viet-nam', variants: { vi: { name: 'Bộ Kế hoạch và đầu tư' } } },
  bdo: { kind: 'media', place: 'binh-duong', variants: { vi: { name: 'Báo Bình Dương', shortName: 'BDO' } } },
  sggp: {
    kind: 'media',
    website: 'https://www.sggp.org.vn/',
    variants: { vi: { name: 'Báo Sài Gòn Giải Phóng', shortName: 'SGGP' } },
  },
  'rach-sen-library': {
    kind: 'publicInstitution',
    place: 'rach-sen',
    variants: {
      vi: {
        name: 'Thư viện Rạch Sen',
        earlierNames: [{ name: 'Phòng đọc sách Rạch Sen', from: '1998-09-02', until: '2015-04-20' }],
        description: [p('Thư viện công cộng của phường, có phòng đọc thiếu nhi và kho sách địa phương chí.')],
      },
      en: {
        name: 'Rach Sen Library',
        earlierNames: [{ name: 'Rach Sen Reading Room', from: '1998-09-02', until: '2015-04-20' }],
        description: [p('The public library of the ward, with a children’s room and a local history collection.')],
      },
      'zh-Hans': {
        name: '莲溪图书馆',
        earlierNames: [{ name: '莲溪阅览室', from: '1998-09-02', until: '2015-04-20' }],
        description: [p('坊级公共图书馆，设有少儿阅览室和地方志书库。')],
      },
    },
  },
  'rach-sen-school': {
    kind: 'publicInstitution',
    place: 'rach-sen',
    variants: {
      vi: { name: 'Trường Tiểu học Rạch Sen' },
      en: { name: 'Rach Sen Primary School' },
      'zh-Hans': { name: '莲溪小学' },
    },
  },
  'rach-sen-museum': {
    kind: 'publicInstitution',
    place: 'rach-sen',
    variants: {
      vi: { name: 'Nhà trưng bày gốm Rạch Sen' },
      en: { name: 'Rach Sen Ceramics Museum' },
      'zh-Hans': { name: '莲溪陶瓷馆' },
    },
  },
  'rach-sen-bulletin': {
    kind: 'media',
    place: 'rach-sen',
    variants: { vi: { name: 'Bản tin Rạch Sen' }, en: { name: 'Rach Sen Bulletin' }, 'zh-Hans': { name: '莲溪简报' } },
  },
} as const satisfies Record<OrganizationKey, Organization>;
