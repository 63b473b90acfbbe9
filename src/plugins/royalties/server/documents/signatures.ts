import type { Statement } from '../../../../domain/royalties/views';
import { writtenDay } from '../../../../domain/royalties/words/written-figures';
import type { Locale } from '../../../../domain/shared/locales';
import { documentWords } from './texts';

export interface Signature {
  readonly title: string;
  readonly note: string;
  readonly name: string | null;
  readonly day: string | null;
}

const hour = 3_600_000;

/** Vietnam has been seven hours ahead of UTC, without summer time, since before any sheet of ours. */
export const writtenInstant = (instant: string, locale: Locale): string =>
  writtenDay(new Date(Date.parse(instant) + 7 * hour).toISOString().slice(0, 10), locale);

/** Who answers for a month: the accountant who submitted it and the Editor-in-Chief who approved it. */
export const signaturesOf = ({ signatures }: Statement, locale: Locale): readonly Signature[] => {
  const words = documentWords(locale);
  const dated = (instant: string | null) => (instant === null ? null : writtenInstant(instant, locale));
  return [
    {
      title: words('preparedBy'),
      note: words('signHere'),
      name: signatures.submittedBy,
      day: dated(signatures.submittedAt),
    },
    {
      title: words('approvedBy'),
      note: words('signHere'),
      name: signatures.approvedBy,
      day: dated(signatures.approvedAt),
    },
  ];
};
