import { Badge, Flex } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { EntryView } from '../../../contracts';
import type { CorrectionView, LinkedEntryView } from '../../../contracts/corrections';
import { Comment, Fact, Strong, usePersonAndTime } from '../approval/fact';
import { EntryLink } from '../entry/entry-link';

/** What has been and is to be corrected in the entry, and what it apologizes for. */
export const CorrectionList = ({ entry }: { readonly entry: EntryView }) => {
  const { formatMessage } = useIntl();
  const { corrections, apologizesFor, locale } = entry;
  if (corrections.length === 0 && apologizesFor.length === 0) return null;
  return (
    <Flex tag="dl" direction="column" alignItems="stretch" gap={3} width="100%">
      {corrections.length > 0 && (
        <Fact name={formatMessage({ id: 'editorial.correction.fact' })}>
          <Flex tag="ul" direction="column" alignItems="stretch" gap={4}>
            {corrections.map((correction) => (
              <li key={correction.id}>
                <Correction correction={correction} locale={locale} />
              </li>
            ))}
          </Flex>
        </Fact>
      )}
      {apologizesFor.length > 0 && (
        <Fact name={formatMessage({ id: 'editorial.correction.apologizesFor' })}>
          <Flex tag="ul" direction="column" alignItems="stretch" gap={1}>
            {apologizesFor.map((correction) => (
              <li key={correction.id}>
                <LinkedEntry target={correction.entry} locale={locale} />
              </li>
            ))}
          </Flex>
        </Fact>
      )}
    </Flex>
  );
};

const Correction = ({ correction, locale }: { readonly correction: CorrectionView; readonly locale: string }) => {
  const { formatMessage } = useIntl();
  const personAndTime = usePersonAndTime();
  const { kind, whatWasWrong, text, printIssue, printPage, apology, status } = correction;
  const place = [printIssue, printPage && `${formatMessage({ id: 'editorial.correction.printPage' })} ${printPage}`]
    .filter(Boolean)
    .join(', ');
  return (
    <>
      <Strong>{formatMessage({ id: `editorial.correction.kind.${kind}` })}</Strong>{' '}
      {status === 'waiting' && <Badge>{formatMessage({ id: 'editorial.correction.waiting' })}</Badge>}
      <Comment>{whatWasWrong}</Comment>
      <Comment>{text}</Comment>
      {place && (
        <>
          {formatMessage({ id: 'editorial.correction.print' }, { place })}
          <br />
        </>
      )}
      {apology && (
        <>
          {formatMessage({ id: 'editorial.correction.apology' })}: <LinkedEntry target={apology} locale={locale} />
          <br />
        </>
      )}
      {correction.approvedBy && correction.approvedAt
        ? formatMessage(
            { id: 'editorial.correction.approvedBy' },
            { who: personAndTime(correction.approvedBy, correction.approvedAt) },
          )
        : formatMessage(
            { id: 'editorial.correction.writtenBy' },
            { who: personAndTime(correction.writtenBy, correction.writtenAt) },
          )}
    </>
  );
};

const LinkedEntry = ({ target, locale }: { readonly target: LinkedEntryView; readonly locale: string }) => {
  const { formatMessage } = useIntl();
  const { contentType, documentId, title, isLive } = target;
  return (
    <>
      <EntryLink contentType={contentType} documentId={documentId} locale={locale} title={title ?? ''} />
      {!isLive && ` (${formatMessage({ id: 'editorial.correction.notLive' })})`}
    </>
  );
};
