import type { Locale } from '../../../src/domain/shared/locales';
import {
  besideAFix,
  holdsRight,
  needReason,
  takes,
  whatASaveBecomes,
  whatBecomes,
  whenPossible,
  type CharterAction,
} from './charter';
import { cellOf } from './text-table';

/**
 * An entry as somebody would tell of it who has read the charter and never seen the code: in words,
 * with texts where the code has versions.
 */
export interface ToldEntry {
  readonly locale: Locale;
  readonly owner: number | null;
  readonly status: string;
  readonly publicHas: string;
  readonly trashed: boolean;
  readonly text: string;
  readonly writer: number | null;
  readonly liveText: string | null;
  /** While what is live is being fixed: what the fix began with, and the draft that waits. */
  readonly fix: { readonly began: string; readonly parked: string; readonly parkedWriter: number | null } | null;
  readonly review: ToldReview | null;
}

interface ToldReview {
  readonly steps: readonly string[];
  /** Counted from 1. */
  readonly at: number;
  readonly submitter: number | null;
  readonly authors: readonly (number | null)[];
  readonly editors: readonly (number | null)[];
}

export interface Somebody {
  readonly role: string;
  readonly id: number | null;
}

export interface Deed {
  readonly action: CharterAction | 'save';
  readonly text: string;
  readonly comment: string;
  readonly isForLater: boolean;
  readonly toStep: string | undefined;
}

const stepsIn: Readonly<Record<Locale, readonly string[]>> = {
  vi: ['desk', 'managing-editor'],
  en: ['approval'],
  'zh-Hans': ['second-reader', 'managing-editor'],
};

/** Who sits where; "language-editor" is the one of the entry's language. */
const seats: Readonly<Record<string, readonly string[]>> = {
  desk: ['desk-editor'],
  'managing-editor': ['managing-editor', 'editor-in-chief'],
  approval: ['desk-editor', 'managing-editor', 'editor-in-chief', 'language-editor'],
  'second-reader': ['language-editor'],
};

/** Edits in review send the Chinese entries back to their first step. */
const startsAnewAfterEdits: readonly Locale[] = ['zh-Hans'];

/** What becomes of an entry; null where the person is refused. */
export const told = (entry: ToldEntry, who: Somebody, deed: Deed): ToldEntry | null =>
  deed.action === 'save' ? afterSave(entry, who, deed.text) : afterAction(entry, who, { ...deed, action: deed.action });

const mayOn = (entry: ToldEntry, { role, id }: Somebody, right: string): boolean =>
  holdsRight(role, right, { locale: entry.locale, isOwnOrShared: id !== null && id === entry.owner });

const stepOf = ({ steps, at }: ToldReview): string => steps[at - 1] ?? '';

const isReviewer = (entry: ToldEntry, who: Somebody): boolean => {
  const { review, locale } = entry;
  const here = review ? (seats[stepOf(review)] ?? []) : [];
  const sits = here.some((seat) => seat === who.role || `${seat}-${locale.toLowerCase()}` === who.role);
  return sits && mayOn(entry, who, 'approve');
};

const afterSave = (entry: ToldEntry, who: Somebody, text: string): ToldEntry | null => {
  const becomes = cellOf(whatASaveBecomes, entry.status, entry.trashed ? 'in the trash' : 'outside the trash');
  if (/^[A-Z_]+$/.test(becomes) || !mayOn(entry, who, 'edit')) return null;
  if (entry.status === 'pending' && !isReviewer(entry, who)) return null;
  if (text === entry.text) return entry;
  const written = { ...entry, text, writer: who.id };
  const { review } = entry;
  if (!review) return { ...written, status: 'draft' };
  const at = startsAnewAfterEdits.includes(entry.locale) ? 1 : review.at;
  return { ...written, review: { ...review, at, editors: [...review.editors, who.id] } };
};

type Action = Deed & { readonly action: CharterAction };

const afterAction = (entry: ToldEntry, who: Somebody, deed: Action): ToldEntry | null => {
  const { action, comment } = deed;
  if (!isPossible(entry, action) || !isPermitted(entry, who, action)) return null;
  if (needReason.includes(action) && comment.trim() === '') return null;
  const { review } = entry;
  if (action === 'reject' && deed.toStep !== undefined) {
    const before = review ? review.steps.slice(0, review.at - 1) : [];
    const at = before.indexOf(deed.toStep) + 1;
    return review && at > 0 ? { ...entry, review: { ...review, at } } : null;
  }
  if (action === 'approve' && review && review.at < review.steps.length) {
    return { ...entry, review: { ...review, at: review.at + 1 } };
  }
  if (action === 'approve' && deed.isForLater) return { ...entry, status: 'scheduled', review: null };
  return withTexts(withFacts(entry, who, action), entry, who, action);
};

const isPossible = (entry: ToldEntry, action: CharterAction): boolean => {
  if (entry.trashed !== (action === 'untrash')) return false;
  if (cellOf(whenPossible[action], entry.status, entry.publicHas) !== 'yes') return false;
  if (action === 'fix-live' || action === 'drop-fix') {
    const isFitting = cellOf(besideAFix, action, entry.fix ? 'one is open' : 'none is open') === 'yes';
    return isFitting && (action === 'drop-fix' || entry.text !== entry.liveText);
  }
  return true;
};

const isPermitted = (entry: ToldEntry, who: Somebody, action: CharterAction): boolean => {
  const { review } = entry;
  const isOwner = who.id !== null && who.id === entry.owner;
  const need = takes[action];
  switch (need) {
    case 'a seat in the step': {
      const isLast = review?.at === review?.steps.length;
      const isBarred = review?.authors.includes(who.id) || (isLast && review?.editors.includes(who.id));
      return isReviewer(entry, who) && !isBarred;
    }
    case 'a part in the review':
      return isReviewer(entry, who) || isOwner || who.role === 'administrator' || isSubmitter(entry, who);
    case 'being the system':
      return who.role === 'system';
    case 'answering for the entry':
      return isOwner || mayOn(entry, who, 'approve') || who.role === 'administrator';
    case 'editing it as it stands':
      return mayEditNow(entry, who);
    case 'editing and deciding':
      return mayEditNow(entry, who) && (mayOn(entry, who, 'approve') || mayOn(entry, who, 'publishDirectly'));
    default:
      return mayOn(entry, who, need);
  }
};

const isSubmitter = ({ review }: ToldEntry, { id }: Somebody): boolean => id !== null && review?.submitter === id;

const mayEditNow = (entry: ToldEntry, who: Somebody): boolean =>
  who.id !== null && mayOn(entry, who, 'edit') && (entry.status !== 'pending' || isReviewer(entry, who));

/** What the charter's words say of status, public, trash and review. */
const withFacts = (entry: ToldEntry, who: Somebody, action: CharterAction): ToldEntry => {
  const becomes = (fact: string): string => cellOf(whatBecomes, action, fact);
  const orSame = (fact: string, was: string): string => (becomes(fact) === 'as it was' ? was : becomes(fact));
  const whole = stepsIn[entry.locale];
  const opened: ToldReview = {
    steps: entry.fix ? whole.slice(-1) : whole,
    at: 1,
    submitter: who.id,
    authors: [who.id, entry.writer].filter((id) => id !== null),
    editors: [],
  };
  const review = becomes('open review');
  return {
    ...entry,
    status: orSame('approval status', entry.status),
    publicHas: orSame('public has', entry.publicHas),
    trashed: becomes('trash') === 'inside',
    review: review === 'opens' ? opened : review === 'none' ? entry.review : null,
  };
};

/** What becomes of the texts: of the one that is worked on, the live one, and the one that lies parked. */
const withTexts = (after: ToldEntry, before: ToldEntry, who: Somebody, action: CharterAction): ToldEntry => {
  const { text, writer, liveText, fix } = before;
  switch (action) {
    case 'trash':
    case 'untrash':
      return { ...after, writer: who.id };
    case 'unpublish':
    case 'retract':
    case 'expire':
      return { ...after, liveText: null };
    case 'fix-live':
      return {
        ...after,
        text: liveText ?? '',
        writer: who.id,
        fix: { began: liveText ?? '', parked: text, parkedWriter: writer },
      };
    case 'drop-fix':
      return { ...after, text: fix?.parked ?? '', writer: fix?.parkedWriter ?? null, fix: null };
    default: {
      if (cellOf(whatBecomes, action, 'goes live') === 'nothing') return after;
      const live = { ...after, liveText: text, fix: null };
      const bringsBack = fix !== null && fix.parked !== fix.began && fix.parked !== text;
      return bringsBack ? { ...live, text: fix.parked, writer: fix.parkedWriter, status: 'draft' } : live;
    }
  }
};
