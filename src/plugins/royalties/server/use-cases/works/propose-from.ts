import type { Line } from '../../../../../domain/royalties/lines';
import {
  isAgencyPicture,
  lengthUnitsOf,
  proposeLines,
  textCoefficientOf,
  type ProposedByline,
} from '../../../../../domain/royalties/proposal';
import { inForceOn, type PolicyRules } from '../../../../../domain/royalties/rules';
import type { WorkCounts } from '../../../../../domain/royalties/views';
import { bylinesOf, countContent } from '../../../../../domain/royalties/work-content';
import type { WorkSource } from '../../../../../platform/royalties/work-source';
import type { StoredWork } from '../../../../../platform/royalties/work-store';
import type { Desk } from './desk';

export interface Counted {
  readonly bylines: readonly ProposedByline[];
  readonly counts: WorkCounts;
  /** Empty where no policy is in force on the day. */
  readonly lines: readonly Line[];
}

/** Counts a version and proposes lines for it. `sourceWork` is the assessed work that it was translated from. */
export const proposeFrom = (source: WorkSource, sourceWork: StoredWork | null, desk: Desk): Counted => {
  const rules = inForceOn(desk.book.policies, source.days?.live ?? desk.today)?.rules ?? null;
  const bylines = bylinesOf(source.content, source.nameOf).map((byline) => ({
    ...byline,
    payeeId: desk.payeeOf(byline.shownAs),
  }));
  const counts = countContent(source.content, source.nameOf);
  const agencyPictures = counts.pictures.filter((picture) => isAgencyPicture(picture, { bylines }, desk.payeeOf));
  const owner = desk.payeeOfUser(source.ownerId);
  return {
    bylines,
    counts: {
      words: counts.words,
      lengthUnits: rules ? lengthUnitsOf(counts.words, rules) : '0',
      pictures: counts.pictures.length,
      agencyPictures: agencyPictures.length,
    },
    lines: rules
      ? proposeLines(
          {
            genre: source.genre,
            bylines,
            counts,
            source: source.sourceLocale && {
              locale: source.sourceLocale,
              coefficient: sourceCoefficient(sourceWork, rules),
            },
            owner: owner && { payeeId: owner.id, name: owner.name },
          },
          rules,
          desk.payeeOf,
        )
      : [],
  };
};

const sourceCoefficient = (work: StoredWork | null, rules: PolicyRules): string | null =>
  work && textCoefficientOf(work.lines, rules);
