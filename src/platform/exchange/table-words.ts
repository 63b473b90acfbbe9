import type { Locale } from '../../domain/shared/locales';

/** What a table for translators says around the texts. */
export interface TableWords {
  readonly place: string;
  readonly instruction: string;
  readonly languages: Readonly<Record<Locale, string>>;
}

const languages: Readonly<Record<Locale, string>> = { vi: 'Tiếng Việt', en: 'English', 'zh-Hans': '简体中文' };

export const tableWords: Readonly<Record<Locale, TableWords>> = {
  vi: {
    place: 'Vị trí',
    instruction:
      'Dịch vào cột bên phải. Giữ nguyên các mã như {1}…{/1} quanh phần chữ tương ứng; không sửa cột trái, cột giữa và dòng dưới đây.',
    languages,
  },
  en: {
    place: 'Place',
    instruction:
      'Translate in the right-hand column. Keep codes such as {1}…{/1} around the same words; leave the other columns and the line below as they are.',
    languages,
  },
  'zh-Hans': {
    place: '位置',
    instruction: '请在右栏翻译。保留 {1}…{/1} 等代码，使其围绕相应文字；请勿修改其他栏和下一行。',
    languages,
  },
};
