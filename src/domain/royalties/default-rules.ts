import type { TextByLocale } from '../shared/locales';
import type { BaseSalary, GenreRule, Policy, TaxRule } from './rules';

/**
 * The law's figures as an installation starts with them, each with its source. They are data with
 * dates: the newsroom changes them in the panel, and nothing computes with this file.
 */

type Dated<Rule> = Omit<Rule, 'id'>;

const salary = (from: string, amount: number, decree: string, retroactive = false): Dated<BaseSalary> => ({
  from,
  amount,
  decree,
  retroactive,
});

/** Base salaries (lương cơ sở; before 2013 lương tối thiểu chung), each with the decree that set it. */
export const defaultBaseSalaries: readonly Dated<BaseSalary>[] = [
  salary('2009-05-01', 650_000, 'Nghị định 33/2009/NĐ-CP'),
  salary('2010-05-01', 730_000, 'Nghị định 28/2010/NĐ-CP'),
  salary('2011-05-01', 830_000, 'Nghị định 22/2011/NĐ-CP'),
  salary('2012-05-01', 1_050_000, 'Nghị định 31/2012/NĐ-CP'),
  salary('2013-07-01', 1_150_000, 'Nghị định 66/2013/NĐ-CP'),
  salary('2016-05-01', 1_210_000, 'Nghị định 47/2016/NĐ-CP', true),
  salary('2017-07-01', 1_300_000, 'Nghị định 47/2017/NĐ-CP'),
  salary('2018-07-01', 1_390_000, 'Nghị định 72/2018/NĐ-CP'),
  salary('2019-07-01', 1_490_000, 'Nghị định 38/2019/NĐ-CP'),
  salary('2023-07-01', 1_800_000, 'Nghị định 24/2023/NĐ-CP'),
  salary('2024-07-01', 2_340_000, 'Nghị định 73/2024/NĐ-CP'),
  // Known from secondary sources only.
  salary('2026-07-01', 2_530_000, 'Nghị định 161/2026/NĐ-CP'),
];

export const defaultTaxRules: readonly Dated<TaxRule>[] = [
  {
    from: '2013-10-01',
    rate: '0.10',
    threshold: 2_000_000,
    nonResidentRate: null,
    basis: 'Thông tư 111/2013/TT-BTC, Điều 25.1.i',
  },
  // Known from secondary sources only.
  {
    from: '2026-07-01',
    rate: '0.10',
    threshold: 5_000_000,
    nonResidentRate: null,
    basis: 'Nghị định 253/2026/NĐ-CP, Điều 50.2',
  },
];

const decree18 = 'Nghị định 18/2014/NĐ-CP';

const genre = (code: string, ceiling: string, vi: string, en: string, chinese: string): GenreRule => ({
  code,
  name: { vi, en, 'zh-Hans': chinese },
  mode: 'flat',
  ceiling,
  coefficient: null,
  source: `${decree18}, Điều 7`,
});

const bonus = (code: string, min: string, max: string, name: TextByLocale) => ({
  code,
  name,
  min,
  max,
  source: `${decree18}, Điều 7`,
});

/** Ceilings and ranges of Decree 18/2014/NĐ-CP; the newsroom's own table comes below them. */
export const defaultPolicy: Dated<Policy> = {
  name: 'Khung nhuận bút theo Nghị định 18/2014/NĐ-CP',
  from: '2014-06-01',
  to: null,
  rules: {
    baseSalaryFactor: '0.10',
    organizationFactor: '1',
    decisiveDay: 'live',
    paymentDay: 10,
    genres: [
      genre('news', '10', 'Tin', 'News', '消息'),
      genre('reader-reply', '10', 'Trả lời bạn đọc', 'Reply to a reader', '读者问答'),
      genre('drawing', '10', 'Tranh', 'Drawing', '绘画'),
      genre('photo', '10', 'Ảnh', 'Photo', '图片'),
      genre('commentary', '30', 'Chính luận', 'Political commentary', '评论'),
      genre('reportage', '30', 'Phóng sự', 'Reportage', '通讯'),
      genre('memoir', '30', 'Ký', 'Memoir', '随笔'),
      genre('interview', '30', 'Phỏng vấn', 'Interview', '访谈'),
      genre('literary', '30', 'Sáng tác văn học', 'Literary work', '文学作品'),
      genre('research', '30', 'Nghiên cứu', 'Research', '研究'),
      genre('live', '50', 'Trực tuyến', 'Live coverage', '直播'),
      genre('media', '50', 'Đa phương tiện', 'Multimedia', '多媒体'),
    ],
    photo: { ceiling: '10', coefficient: '0', source: `${decree18}, Điều 7` },
    translation: { min: '0.40', max: '0.65', proposed: '0.40', source: `${decree18}, Điều 7` },
    captions: { min: '0.20', max: '0.50', proposed: '0.20', source: `${decree18}, Điều 7` },
    bonuses: [
      bonus('children-or-minority', '0.10', '0.20', {
        vi: 'Cho thiếu nhi, đồng bào dân tộc thiểu số',
        en: 'For children or ethnic minorities',
        'zh-Hans': '面向儿童或少数民族',
      }),
      bonus('written-in-foreign-language', '0.30', '0.50', {
        vi: 'Viết trực tiếp bằng tiếng nước ngoài, tiếng dân tộc thiểu số',
        en: 'Written directly in a foreign or minority language',
        'zh-Hans': '直接以外语或少数民族语言写作',
      }),
      bonus('dangerous-conditions', '0', '1.00', {
        vi: 'Thực hiện trong điều kiện khó khăn, nguy hiểm',
        en: 'Made under hard or dangerous conditions',
        'zh-Hans': '在艰苦、危险条件下完成',
      }),
    ],
    wordsPerLengthUnit: 250,
    monthlyFund: null,
    source: decree18,
  },
};
