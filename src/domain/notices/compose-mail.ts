import type { Locale } from '../shared/locales';
import { noticeText, type NoticeFacts } from './notice-texts';
import type { NoticeKind } from './notice-kinds';

export interface MailedNotice {
  readonly kind: NoticeKind;
  readonly facts: NoticeFacts;
  readonly comment: string | null;
  /** Address of the entry in the panel. */
  readonly url: string;
}

export interface Mail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** More than this in one mail helps nobody; the rest is in the panel. */
const mostInOne = 30;

const longestSubject = 150;

const words: Readonly<
  Record<
    Locale,
    {
      greeting(name: string): string;
      digest(count: number): string;
      more(count: number): string;
      comment: string;
      footer: string;
    }
  >
> = {
  vi: {
    greeting: (name) => `Chào ${name},`,
    digest: (count) => `${count} thông báo từ tòa soạn`,
    more: (count) => `… và ${count} thông báo khác trong trang quản trị.`,
    comment: 'Lý do, ghi chú',
    footer: 'Bạn có thể tắt từng loại thông báo trong trang quản trị.',
  },
  en: {
    greeting: (name) => `Hello ${name},`,
    digest: (count) => `${count} notices from the newsroom`,
    more: (count) => `… and ${count} more in the admin panel.`,
    comment: 'Reason, comment',
    footer: 'Each kind of notice can be switched off in the admin panel.',
  },
  'zh-Hans': {
    greeting: (name) => `${name}，您好：`,
    digest: (count) => `编辑部有 ${count} 条通知`,
    more: (count) => `……管理后台中还有 ${count} 条通知。`,
    comment: '理由、备注',
    footer: '您可以在管理后台关闭任一类通知。',
  },
};

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`).replaceAll('\n', '<br>');

/** A subject is one line, whatever the title holds. */
const oneLine = (text: string): string => {
  const line = text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
  return [...line].length > longestSubject ? `${[...line].slice(0, longestSubject - 1).join('')}…` : line;
};

/** One mail for all that has gathered for a person, in their language; one notice is its own subject. */
export const composeMail = (name: string, notices: readonly MailedNotice[], locale: Locale): Mail => {
  const say = words[locale];
  const shown = notices.slice(0, mostInOne).map((notice) => ({
    text: noticeText(notice.kind, notice.facts, locale),
    comment: notice.comment === null ? null : `${say.comment}: ${notice.comment}`,
    url: notice.url,
  }));
  const rest = notices.length > mostInOne ? [say.more(notices.length - mostInOne)] : [];
  const [first] = shown;
  return {
    subject: oneLine(notices.length === 1 && first ? first.text : say.digest(notices.length)),
    text: [
      say.greeting(name),
      ...shown.map(({ text, comment, url }) => [text, comment, url].filter((line) => line !== null).join('\n')),
      ...rest,
      say.footer,
    ].join('\n\n'),
    html: [say.greeting(name), ...shown.map(({ text, comment, url }) => ({ text, comment, url })), ...rest, say.footer]
      .map((part) =>
        typeof part === 'string'
          ? `<p>${escaped(part)}</p>`
          : `<p>${escaped(part.text)}${part.comment === null ? '' : `<br>${escaped(part.comment)}`}<br><a href="${escaped(part.url)}">${escaped(part.url)}</a></p>`,
      )
      .join('\n'),
  };
};

/** Strapi's name of a person's language, as one of ours. */
export const localeOfPerson = (preferred: string | null): Locale => {
  if (preferred === null) return 'vi';
  if (/^zh/i.test(preferred)) return 'zh-Hans';
  return /^en/i.test(preferred) ? 'en' : 'vi';
};
