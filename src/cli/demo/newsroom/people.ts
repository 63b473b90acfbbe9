import type { PersonKey } from './keys';
import { p } from './rich-text';
import type { Figure, Person } from './types';

const portrait = (caption: string, alternativeText: string, credit: string): Figure => ({
  picture: 'portrait',
  caption,
  alternativeText,
  credit,
});

/**
 * Roles hold as of the source that states them. A name that no source gives in that language (a reading of
 * Chinese characters, added or dropped diacritics) is unconfirmed until an editor has checked it.
 */
export const people = {
  'phuong-le': {
    variants: {
      vi: {
        name: 'Phương Lê',
        nameCertainty: 'confirmed',
        sortName: 'Lê, Phương',
        aliases: [
          { name: 'PHƯƠNG LÊ', kind: 'penName', script: 'Latn' },
          { name: '芳黎', kind: 'penName', script: 'Hans' },
        ],
        roles: [{ title: 'Tác giả', organization: 'bdo', asOf: '2022-06-20' }],
        biography: [p('Bút danh; viết về thành phố thông minh và hợp tác quốc tế.')],
      },
      en: {
        name: 'Phuong Le',
        nameCertainty: 'unconfirmed',
        sortName: 'Le, Phuong',
        aliases: [{ name: 'Phương Lê', kind: 'penName', script: 'Latn' }],
        roles: [{ title: 'Author', asOf: '2022-06-20' }],
      },
      'zh-Hans': {
        name: '芳黎',
        nameCertainty: 'confirmed',
        sortName: 'fang li',
        aliases: [{ name: 'Phương Lê', kind: 'penName', script: 'Latn' }],
        roles: [{ title: '作者', asOf: '2022-06-20' }],
      },
    },
  },
  'phuong-an': {
    variants: {
      vi: {
        name: 'Phương An',
        nameCertainty: 'unconfirmed',
        sortName: 'An, Phương',
        aliases: [{ name: '芳安', kind: 'penName', script: 'Hans' }],
        roles: [{ title: 'Tác giả', organization: 'bdo', asOf: '2021-03-19' }],
      },
      'zh-Hans': {
        name: '芳安',
        nameCertainty: 'confirmed',
        sortName: 'fang an',
        roles: [{ title: '作者', asOf: '2021-03-19' }],
      },
    },
  },
  'mai-hung-dung': {
    variants: {
      vi: {
        name: 'Mai Hùng Dũng',
        nameCertainty: 'confirmed',
        sortName: 'Dũng, Mai Hùng',
        roles: [
          { title: 'Phó Chủ tịch Thường trực UBND tỉnh', organization: 'ppc-binh-duong', asOf: '2022-06-21' },
          {
            title: 'Ủy viên Thường vụ Tỉnh ủy, Phó Chủ tịch Thường trực UBND tỉnh',
            organization: 'ppc-binh-duong',
            asOf: '2024-02-05',
          },
        ],
        biography: [p('Đại diện tỉnh Bình Dương tại các hoạt động của ICF trong những năm 2022–2024.')],
        portrait: portrait('Chân dung minh họa.', 'Hình vẽ bán thân một người mặc vest', 'Minh họa: Tòa Soạn'),
      },
      en: {
        name: 'Mai Hung Dung',
        nameCertainty: 'confirmed',
        sortName: 'Mai Hung Dung',
        roles: [
          {
            title:
              "Permanent Vice Chairman of the Provincial People's Committee (PPC), Head of the Executive Board of Binh Duong Smart City",
            organization: 'ppc-binh-duong',
            asOf: '2023-05-31',
          },
        ],
        biography: [p('Represented Binh Duong at the events of the Intelligent Community Forum from 2022 to 2024.')],
        portrait: portrait(
          'A drawn portrait.',
          'Drawing of a person in a suit, head and shoulders',
          'Illustration: Toa Soan',
        ),
      },
      'zh-Hans': {
        name: '梅雄勇',
        nameCertainty: 'confirmed',
        sortName: 'mei xiongyong',
        aliases: [{ name: 'Mai Hùng Dũng', kind: 'alias', script: 'Latn' }],
        roles: [{ title: '省委常务委员、省人民委员会常务副主席', organization: 'ppc-binh-duong', asOf: '2022-06-20' }],
        portrait: portrait('肖像示意图。', '一位身着西装者的半身画像', '插图：Tòa Soạn'),
      },
    },
  },
  'nguyen-van-loi': {
    variants: {
      vi: {
        name: 'Nguyễn Văn Lợi',
        nameCertainty: 'unconfirmed',
        sortName: 'Lợi, Nguyễn Văn',
        aliases: [{ name: '阮文利', kind: 'alias', script: 'Hans' }],
        roles: [
          {
            title: 'Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy, Trưởng đoàn đại biểu Quốc hội tỉnh',
            organization: 'party-committee-binh-duong',
            asOf: '2022-06-20',
          },
        ],
      },
      en: {
        name: 'Nguyen Van Loi',
        nameCertainty: 'unconfirmed',
        sortName: 'Nguyen Van Loi',
        roles: [
          {
            title:
              'Member of the Party Central Committee, Secretary of the Provincial Party Committee, Head of the provincial National Assembly delegation',
            asOf: '2022-06-20',
          },
        ],
      },
      'zh-Hans': {
        name: '阮文利',
        nameCertainty: 'confirmed',
        sortName: 'ruan wenli',
        roles: [
          {
            title: '越共中央委员、省委书记、省国会代表团团长',
            organization: 'party-committee-binh-duong',
            asOf: '2022-06-20',
          },
        ],
      },
    },
  },
  'tran-van-nam': {
    variants: {
      vi: {
        name: 'Trần Văn Nam',
        nameCertainty: 'unconfirmed',
        sortName: 'Nam, Trần Văn',
        aliases: [{ name: '陈文南', kind: 'alias', script: 'Hans' }],
        roles: [
          {
            title: 'Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy, Trưởng đoàn đại biểu Quốc hội tỉnh',
            organization: 'party-committee-binh-duong',
            asOf: '2021-03-19',
          },
        ],
      },
      'zh-Hans': {
        name: '陈文南',
        nameCertainty: 'confirmed',
        sortName: 'chen wennan',
        roles: [
          {
            title: '越共中央委员、省委书记、省国会代表团团长',
            organization: 'party-committee-binh-duong',
            asOf: '2021-03-19',
          },
        ],
      },
    },
  },
  'louis-zacharilla': {
    variants: {
      vi: {
        name: 'Louis Zacharilla',
        nameCertainty: 'confirmed',
        sortName: 'Zacharilla, Louis',
        aliases: [{ name: 'Lou Zacharilla', kind: 'alias', script: 'Latn' }],
        roles: [
          { title: 'Nhà đồng sáng lập Cộng đồng Thông minh thế giới (ICF)', organization: 'icf', asOf: '2022-06-21' },
          { title: 'đồng sáng lập ICF', organization: 'icf', asOf: '2024-02-05' },
        ],
      },
      en: {
        name: 'Louis Zacharilla',
        nameCertainty: 'confirmed',
        sortName: 'Zacharilla, Louis',
        aliases: [{ name: 'Lou Zacharilla', kind: 'alias', script: 'Latn' }],
        roles: [{ title: 'Co-founder of the Intelligent Community Forum', organization: 'icf', asOf: '2022-06-20' }],
      },
      'zh-Hans': {
        name: 'Louis Zacharilla',
        nameCertainty: 'confirmed',
        sortName: 'Zacharilla, Louis',
        roles: [{ title: '世界智慧社区论坛(ICF)创办人之一', organization: 'icf', asOf: '2022-06-20' }],
      },
    },
  },
  'john-jung': {
    variants: {
      vi: {
        name: 'John Jung',
        nameCertainty: 'confirmed',
        sortName: 'Jung, John',
        roles: [{ title: 'đồng sáng lập ICF', organization: 'icf', asOf: '2024-02-05' }],
      },
      en: {
        name: 'John Jung',
        nameCertainty: 'unconfirmed',
        sortName: 'Jung, John',
        roles: [{ title: 'Co-founder of the Intelligent Community Forum', organization: 'icf', asOf: '2024-02-05' }],
      },
      'zh-Hans': {
        name: 'John Jung',
        nameCertainty: 'unconfirmed',
        sortName: 'Jung, John',
        roles: [{ title: 'ICF创办人之一', organization: 'icf', asOf: '2024-02-05' }],
      },
    },
  },
  'frank-jurgen-richter': {
    variants: {
      vi: {
        name: 'Frank-Jürgen Richter',
        nameCertainty: 'confirmed',
        sortName: 'Richter, Frank-Jürgen',
        roles: [
          { title: 'Chủ tịch Diễn đàn Hợp tác kinh tế châu Á Horasis', organization: 'horasis', asOf: '2024-02-05' },
        ],
      },
      en: {
        name: 'Frank-Jürgen Richter',
        nameCertainty: 'unconfirmed',
        sortName: 'Richter, Frank-Jürgen',
        aliases: [{ name: 'Frank-Jurgen Richter', kind: 'alias', script: 'Latn' }],
        roles: [{ title: 'Chairman of Horasis', asOf: '2024-02-05' }],
      },
      'zh-Hans': {
        name: 'Frank-Jürgen Richter',
        nameCertainty: 'unconfirmed',
        sortName: 'Richter, Frank-Jürgen',
        roles: [{ title: 'Horasis主席', asOf: '2024-02-05' }],
      },
    },
  },
  'peter-portheine': {
    variants: {
      vi: {
        name: 'Peter Portheine',
        nameCertainty: 'unconfirmed',
        sortName: 'Portheine, Peter',
        roles: [
          {
            title:
              'Giám đốc chương trình thành phố thông minh của Brainport Eindhoven (Hà Lan), thành viên Ban Điều hành',
            asOf: '2023-05-31',
          },
        ],
      },
      en: {
        name: 'Peter Portheine',
        nameCertainty: 'confirmed',
        sortName: 'Portheine, Peter',
        roles: [
          {
            title: 'Smart Cities Program Director of Brainport Eindhoven (Netherlands), member of the Executive Board',
            organization: 'brainport-eindhoven',
            asOf: '2023-05-31',
          },
        ],
      },
      'zh-Hans': {
        name: 'Peter Portheine',
        nameCertainty: 'unconfirmed',
        sortName: 'Portheine, Peter',
        roles: [
          { title: '荷兰Brainport Eindhoven智慧城市项目主任', organization: 'brainport-eindhoven', asOf: '2023-05-31' },
        ],
      },
    },
  },
  'nguyen-viet-long': {
    variants: {
      vi: {
        name: 'Nguyễn Việt Long',
        nameCertainty: 'unconfirmed',
        sortName: 'Long, Nguyễn Việt',
        aliases: [{ name: '阮越隆', kind: 'alias', script: 'Hans' }],
        roles: [
          {
            title: 'Quyền Giám đốc Sở Khoa học và Công nghệ, Giám đốc Văn phòng Thành phố thông minh Bình Dương',
            asOf: '2021-03-19',
          },
          { title: 'Giám đốc Sở Khoa học và Công nghệ', asOf: '2023-05-31' },
        ],
      },
      en: {
        name: 'Nguyen Viet Long',
        nameCertainty: 'confirmed',
        sortName: 'Nguyen Viet Long',
        roles: [
          {
            title: 'Director of the Department of Science and Technology',
            organization: 'dost-binh-duong',
            asOf: '2023-05-31',
          },
        ],
      },
      'zh-Hans': {
        name: '阮越隆',
        nameCertainty: 'confirmed',
        sortName: 'ruan yuelong',
        roles: [
          { title: '科技厅代理厅长、平阳智慧城市办公室经理', organization: 'dost-binh-duong', asOf: '2021-03-19' },
        ],
      },
    },
  },
  'pham-ngoc-thuan': {
    variants: {
      vi: {
        name: 'Phạm Ngọc Thuận',
        nameCertainty: 'unconfirmed',
        sortName: 'Thuận, Phạm Ngọc',
        roles: [{ title: 'Tổng Giám đốc Tổng công ty Becamex IDC', organization: 'becamex-idc', asOf: '2023-05-31' }],
      },
      en: {
        name: 'Pham Ngoc Thuan',
        nameCertainty: 'confirmed',
        sortName: 'Pham Ngoc Thuan',
        roles: [{ title: 'General Director of Becamex IDC Corp', organization: 'becamex-idc', asOf: '2023-05-31' }],
      },
      'zh-Hans': {
        name: 'Pham Ngoc Thuan',
        nameCertainty: 'unconfirmed',
        sortName: 'Pham Ngoc Thuan',
        roles: [{ title: 'Becamex IDC总公司总经理', organization: 'becamex-idc', asOf: '2023-05-31' }],
      },
    },
  },
  'nguyen-van-hung': {
    variants: {
      vi: {
        name: 'Nguyễn Văn Hùng',
        nameCertainty: 'unconfirmed',
        sortName: 'Hùng, Nguyễn Văn',
        aliases: [{ name: '阮文雄', kind: 'alias', script: 'Hans' }],
        roles: [{ title: 'Chủ tịch HĐQT Tổng công ty Becamex IDC', organization: 'becamex-idc', asOf: '2021-03-19' }],
      },
      'zh-Hans': {
        name: '阮文雄',
        nameCertainty: 'confirmed',
        sortName: 'ruan wenxiong',
        roles: [{ title: 'Becamex IDC 总公司董事长', organization: 'becamex-idc', asOf: '2021-03-19' }],
      },
    },
  },
  'nguyen-thanh-tam': {
    variants: {
      vi: {
        name: 'Nguyễn Thanh Tâm',
        nameCertainty: 'unconfirmed',
        sortName: 'Tâm, Nguyễn Thanh',
        aliases: [{ name: '阮青心', kind: 'alias', script: 'Hans' }],
        roles: [{ title: 'Chủ tịch UBND TP.Thuận An', asOf: '2021-03-19' }],
      },
      'zh-Hans': {
        name: '阮青心',
        nameCertainty: 'confirmed',
        sortName: 'ruan qingxin',
        roles: [{ title: '顺安市人民委员会主席', organization: 'thuan-an-pc', asOf: '2021-03-19' }],
      },
    },
  },
  'vo-van-minh-di-an': {
    variants: {
      /** 武 reads Võ or Vũ, and the source does not say which: both are kept. */
      vi: {
        name: 'Võ Văn Minh',
        nameCertainty: 'unconfirmed',
        sortName: 'Minh, Võ Văn',
        aliases: [
          { name: 'Vũ Văn Minh', kind: 'alias', script: 'Latn' },
          { name: '武文明', kind: 'alias', script: 'Hans' },
        ],
        roles: [{ title: 'Phó Chủ tịch UBND TP.Dĩ An', asOf: '2021-03-19' }],
      },
      'zh-Hans': {
        name: '武文明',
        nameCertainty: 'confirmed',
        sortName: 'wu wenming',
        roles: [{ title: '宜安市人民委员会副主席', organization: 'di-an-pc', asOf: '2021-03-19' }],
      },
    },
  },
  'central-economic-head': {
    variants: {
      /** Known by the office alone. */
      vi: {
        name: 'Trưởng Ban Kinh tế Trung ương',
        nameCertainty: 'unconfirmed',
        sortName: 'Trưởng Ban Kinh tế Trung ương',
        roles: [
          { title: 'Trưởng Ban Kinh tế Trung ương', organization: 'central-economic-commission', asOf: '2022-06-21' },
        ],
      },
    },
  },
} as const satisfies Record<PersonKey, Person>;
