import { formatMoment } from '../shared/moment';
import { locales, type Locale, type TextByLocale } from '../shared/locales';
import type { NoticeKind } from './notice-kinds';

/** What a notice tells beside its kind; kept with it, because names and titles change. */
export interface NoticeFacts {
  readonly title: string;
  /** Null where the system acted. */
  readonly actor: string | null;
  readonly step?: TextByLocale;
  /** ISO 8601: when it goes live, or should be decided. */
  readonly at?: string;
  /** Why a schedule failed. */
  readonly reason?: TextByLocale;
}

type Sentence = (facts: {
  readonly title: string;
  readonly actor: string;
  readonly step: string | null;
  readonly at: string | null;
  readonly reason: string | null;
}) => string;

const sentences: Readonly<Record<NoticeKind, Readonly<Record<Locale, Sentence>>>> = {
  submitted: {
    vi: ({ actor, title, step }) => `${actor} gửi duyệt ${title}${step ? `, bước ${step}` : ''}.`,
    en: ({ actor, title, step }) => `${actor} submitted ${title} for approval${step ? ` (step: ${step})` : ''}.`,
    'zh-Hans': ({ actor, title, step }) => `${actor}提交了${title}，等待审批${step ? `（步骤：${step}）` : ''}。`,
  },
  assigned: {
    vi: ({ actor, title, at }) => `${actor} giao ${title} cho bạn${at ? `, hạn ${at}` : ''}.`,
    en: ({ actor, title, at }) => `${actor} assigned ${title} to you${at ? `, due ${at}` : ''}.`,
    'zh-Hans': ({ actor, title, at }) => `${actor}将${title}分配给您${at ? `，截止时间 ${at}` : ''}。`,
  },
  approved: {
    vi: ({ actor, title, at }) => `${actor} đã duyệt ${title}${at ? `, lên trang lúc ${at}` : ''}.`,
    en: ({ actor, title, at }) => `${actor} approved ${title}${at ? `; it goes live on ${at}` : ''}.`,
    'zh-Hans': ({ actor, title, at }) => `${actor}通过了${title}${at ? `，将于 ${at} 上线` : ''}。`,
  },
  rejected: {
    vi: ({ actor, title }) => `${actor} từ chối ${title}.`,
    en: ({ actor, title }) => `${actor} rejected ${title}.`,
    'zh-Hans': ({ actor, title }) => `${actor}退回了${title}。`,
  },
  dueSoon: {
    vi: ({ title, at, step }) => `${title} sắp đến hạn${step ? ` duyệt (bước ${step})` : ''}: ${at}.`,
    en: ({ title, at, step }) => `${title} is to be ${step ? `decided (step: ${step})` : 'finished'} by ${at}.`,
    'zh-Hans': ({ title, at, step }) => `${title}${step ? `的审批（步骤：${step}）` : ''}即将到期：${at}。`,
  },
  overdue: {
    vi: ({ title, at, step }) => `${title} đã quá hạn${step ? ` duyệt (bước ${step})` : ''} từ ${at}.`,
    en: ({ title, at, step }) => `${title} has been overdue${step ? ` (step: ${step})` : ''} since ${at}.`,
    'zh-Hans': ({ title, at, step }) => `${title}${step ? `的审批（步骤：${step}）` : ''}已逾期，截止时间为 ${at}。`,
  },
  published: {
    vi: ({ title }) => `${title} đã lên trang.`,
    en: ({ title }) => `${title} has gone live.`,
    'zh-Hans': ({ title }) => `${title}已上线。`,
  },
  scheduleFailed: {
    vi: ({ title, at, reason }) => `${title} không chạy được theo giờ hẹn ${at}: ${reason}`,
    en: ({ title, at, reason }) => `What was set for ${at} failed for ${title}: ${reason}`,
    'zh-Hans': ({ title, at, reason }) => `${title}未能按 ${at} 的定时执行：${reason}`,
  },
  mentioned: {
    vi: ({ actor, title }) => `${actor} nhắc đến bạn trong ghi chú của ${title}.`,
    en: ({ actor, title }) => `${actor} mentioned you in a note on ${title}.`,
    'zh-Hans': ({ actor, title }) => `${actor}在${title}的备注中提到了您。`,
  },
};

const system: TextByLocale = { vi: 'Hệ thống', en: 'The system', 'zh-Hans': '系统' };

const nameless: TextByLocale = { vi: '(chưa có tên)', en: '(without a name)', 'zh-Hans': '（无标题）' };

const quoted: Readonly<Record<Locale, (title: string) => string>> = {
  vi: (title) => `“${title}”`,
  en: (title) => `“${title}”`,
  'zh-Hans': (title) => `《${title}》`,
};

/** One sentence about one event, in one language. */
export const noticeText = (kind: NoticeKind, facts: NoticeFacts, locale: Locale): string =>
  sentences[kind][locale]({
    title: facts.title === '' ? nameless[locale] : quoted[locale](facts.title),
    actor: facts.actor ?? system[locale],
    step: facts.step?.[locale] ?? null,
    at: facts.at === undefined ? null : formatMoment(new Date(facts.at), locale),
    reason: facts.reason?.[locale] ?? null,
  });

export const noticeTexts = (kind: NoticeKind, facts: NoticeFacts): TextByLocale =>
  Object.fromEntries(locales.map((locale) => [locale, noticeText(kind, facts, locale)])) as Record<Locale, string>;
