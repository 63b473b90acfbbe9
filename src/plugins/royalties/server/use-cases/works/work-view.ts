import type { Line } from '../../../../../domain/royalties/lines';
import type { RoyaltyRight } from '../../../../../domain/royalties/periods';
import type { Warning } from '../../../../../domain/royalties/results';
import type { BookedView, WorkView } from '../../../../../domain/royalties/views';
import { defaultLocale } from '../../../../../domain/shared/locales';
import { hashPolicy, type StoredAssessment } from '../../../../../platform/royalties/assessment-store';
import type { SheetLine } from '../../../../../platform/royalties/sheet-store';
import type { WorkSource } from '../../../../../platform/royalties/work-source';
import type { StoredWork } from '../../../../../platform/royalties/work-store';
import type { Desk } from './desk';
import { judgeLines, type Judged } from './judge-lines';
import type { Counted } from './propose-from';

/** All that is known of one work, to be shown. */
export interface WorkFile {
  /** The entry; null for a manual work. */
  readonly source: WorkSource | null;
  readonly stored: StoredWork | null;
  readonly counted: Counted | null;
  readonly booked: readonly SheetLine[];
  readonly assessment: StoredAssessment | null;
}

const isLocked = ({ status }: SheetLine): boolean => status === 'locked' || status === 'paid';

/** A work as the panel shows it; `typed` are lines that somebody is trying out. */
export const workView = (
  file: WorkFile,
  desk: Desk,
  rights: ReadonlySet<RoyaltyRight>,
  typed?: readonly Line[],
): WorkView => {
  const { source, stored, counted, booked, assessment } = file;
  const status = stored?.status ?? 'none';
  const lines = typed ?? (stored ? stored.lines : (counted?.lines ?? []));
  const days = daysOf(file);
  const judged = judgeLines(lines, days ?? { live: desk.today, approved: desk.today }, desk);
  const isFrozen = typed === undefined && status === 'confirmed' && assessment !== null;
  const warnings = [...judged.warnings, ...circumstances(file, judged, days !== null, isFrozen)];
  const mayBeConfirmed = days !== null || (source?.isInReview ?? false);
  // Lines that are being tried out are confirmed by saving and confirming them.
  const isProposed = typed === undefined ? status === 'proposed' : rights.has('assess');
  const isSound = judged.inputs !== null && !warnings.some(({ blocking }) => blocking);
  return {
    id: stored?.id ?? null,
    kind: stored?.kind ?? 'entry',
    contentType: source?.key.contentType ?? stored?.contentType ?? null,
    documentId: source?.key.documentId ?? stored?.documentId ?? null,
    locale: source?.key.locale ?? stored?.locale ?? defaultLocale,
    title: source?.title ?? stored?.title ?? '',
    genre: source ? source.genre : (stored?.genre ?? null),
    category: source?.category ?? null,
    day: days?.live ?? null,
    firstLiveAt: source?.firstLiveAt?.toISOString() ?? null,
    status,
    reason: stored?.reason ?? null,
    revision: stored?.revision ?? 0,
    lines,
    result: isFrozen ? assessment.result : judged.result,
    warnings,
    counts: counted?.counts ?? null,
    bylines: counted?.bylines ?? [],
    proposedBy: stored?.proposedBy ?? null,
    confirmedBy: stored?.confirmedBy ?? stored?.readyBy?.name ?? null,
    confirmedAt: stored?.confirmedAt?.toISOString() ?? null,
    booked: bookedViews(booked),
    allowedActions: [
      ...(rights.has('assess') ? (['save'] as const) : []),
      ...(rights.has('assess') && source !== null ? (['propose'] as const) : []),
      ...(rights.has('confirm') && isProposed && isSound && mayBeConfirmed ? (['confirm'] as const) : []),
    ],
    reasonRequired: booked.some(isLocked),
  };
};

export const daysOf = ({ source, stored }: Pick<WorkFile, 'source' | 'stored'>) =>
  source ? source.days : stored?.day ? { live: stored.day, approved: stored.day } : null;

/** What the person should know beside the lines themselves. */
const circumstances = (
  { booked, assessment }: WorkFile,
  judged: Judged,
  isLive: boolean,
  isFrozen: boolean,
): readonly Warning[] => {
  const note = (code: Warning['code'], details: Warning['details'] = {}): Warning => ({
    code,
    blocking: false,
    lineId: null,
    details,
  });
  const before = assessment?.inputs.baseSalary;
  const now = judged.inputs?.baseSalary;
  const hasOtherPolicy =
    isFrozen && judged.inputs !== null && assessment?.policyHash !== hashPolicy(judged.inputs.policy);
  return [
    ...(isLive ? [] : [note('NOT_LIVE')]),
    ...(booked.some(({ isPaid }) => isPaid) ? [note('ALREADY_PAID')] : []),
    ...(booked.some(isLocked) ? [note('ALREADY_LOCKED')] : []),
    ...(before && now && before.amount !== now.amount
      ? [note('BASE_SALARY_CHANGED', { before: before.amount, now: now.amount })]
      : []),
    ...(hasOtherPolicy && judged.result?.amount !== assessment?.result.amount
      ? [note('POLICY_CHANGED', { before: assessment?.result.amount ?? null, now: judged.result?.amount ?? null })]
      : []),
  ];
};

/** The work in each month's sheet, its first booking and its adjustments apart. */
const bookedViews = (booked: readonly SheetLine[]): readonly BookedView[] => {
  const views = new Map<string, BookedView>();
  for (const { month, status, amount, isAdjustment, reason } of booked) {
    const key = `${month}/${isAdjustment}`;
    const known = views.get(key);
    views.set(key, { month, status, isAdjustment, reason, amount: (known?.amount ?? 0) + amount });
  }
  return [...views.values()];
};
