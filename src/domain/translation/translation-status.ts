import type { ApprovalStatus } from '../workflow/approval-status';
import type { Liveness } from '../workflow/liveness';
import type { Locale } from '../shared/locales';

/** How far a language of a document is. */
export const translationProgresses = ['missing', 'inProgress', 'inReview', 'live'] as const;

export type TranslationProgress = (typeof translationProgresses)[number];

/** One entry, as far as its translation is concerned. */
export interface VariantState {
  readonly approvalStatus: ApprovalStatus;
  readonly liveness: Liveness;
  readonly trashed: boolean;
}

/** The version of another language that a variant was made from or was last compared with. */
export interface TranslationBasis {
  readonly sourceLocale: Locale;
  readonly versionId: number;
  readonly textHash: string;
}

/** The source's newest approved version; null where none was ever approved. */
export interface ApprovedSource {
  readonly versionId: number;
  readonly textHash: string;
}

/** What readers get comes first: a live variant stays live while a newer one is in review. */
export const translationProgress = (variant: VariantState | null): TranslationProgress => {
  if (!variant || variant.trashed) return 'missing';
  if (variant.liveness === 'live') return 'live';
  return variant.approvalStatus === 'pending' || variant.approvalStatus === 'scheduled' ? 'inReview' : 'inProgress';
};

/**
 * Outdated: a version of the source that is newer than the basis was approved, and reads differently.
 * A version without a change in what is translated outdates nothing.
 */
export const isOutdated = (basis: TranslationBasis | null, approved: ApprovedSource | null): boolean =>
  basis !== null && approved !== null && approved.versionId > basis.versionId && approved.textHash !== basis.textHash;

/** The source was live and is not any more, for whatever reason, while the variant exists. */
export const isSourceWithdrawn = (source: VariantState | null): boolean =>
  source === null ||
  source.trashed ||
  source.liveness === 'withdrawn' ||
  source.liveness === 'expired' ||
  source.liveness === 'retracted';

/** Versions that a translation may start from: what was decided on, or is being decided on. */
export const mayTranslateFrom = (source: VariantState): boolean =>
  !source.trashed &&
  (source.liveness === 'live' || source.approvalStatus === 'pending' || source.approvalStatus === 'scheduled');

/** A language of a document that a new variant could have been made from. */
export interface PossibleSource extends VariantState {
  readonly locale: Locale;
  readonly createdAt: Date;
}

/**
 * What a variant is made from where nobody says so: the default language, else what is live, else
 * what is oldest; never what lies in the trash.
 */
export const chooseSource = <Source extends PossibleSource>(
  candidates: readonly Source[],
  preferred: Locale,
): Source | null => {
  const rank = (source: Source): number => (source.locale === preferred ? 0 : source.liveness === 'live' ? 1 : 2);
  const [first] = candidates
    .filter(({ trashed }) => !trashed)
    .toSorted((one, other) => rank(one) - rank(other) || one.createdAt.getTime() - other.createdAt.getTime());
  return first ?? null;
};
