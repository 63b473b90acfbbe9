import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { JsonValue } from '../../../../../../domain/shared/canonical-json';
import type { ReferenceChange, ReferenceValue, ValueKind } from '../../../../../../domain/history/diff/entry-diff';
import { useMoment } from '../../entry/use-moment';
import type { Owner } from '../schemas';
import { useChoiceName, useKindName } from '../use-words';
import { ChangeTag } from './change-tag';
import { FoldedItems } from './folded-items';
import { isOn, wordOf } from './presentation';
import { Run } from './runs';
import { useDiffScene } from './scene';
import { ChangeStop, Sides } from './sides';

interface ValueChangeProps {
  readonly owner: Owner;
  readonly field: string;
  readonly valueKind: ValueKind;
  readonly from: JsonValue;
  readonly to: JsonValue;
}

const useValueText = (owner: Owner, field: string, valueKind: ValueKind) => {
  const { formatDate, formatNumber, formatMessage } = useIntl();
  const moment = useMoment();
  const choiceName = useChoiceName();
  return (value: JsonValue): string => {
    if (valueKind === 'boolean') return formatMessage({ id: `editorial.history.value.${value === true}` });
    if (valueKind === 'number' && typeof value === 'number') return formatNumber(value);
    if (typeof value !== 'string') return JSON.stringify(value, null, 2);
    switch (valueKind) {
      case 'date':
        return formatDate(`${value}T00:00:00Z`, { dateStyle: 'medium', timeZone: 'UTC' });
      case 'datetime':
        return moment(value);
      case 'enumeration':
        return choiceName(owner, field, value);
      case 'time':
      case 'number':
      case 'url':
      case 'json':
        return value;
    }
  };
};

const isEmpty = (value: JsonValue): boolean => value === null || value === '';

/** A date, a number, a choice: the old one struck out, the new one behind it. */
export const ValueChange = ({ owner, field, valueKind, from, to }: ValueChangeProps) => {
  const textOf = useValueText(owner, field, valueKind);
  return <OldAndNew before={isEmpty(from) ? null : textOf(from)} after={isEmpty(to) ? null : textOf(to)} />;
};

const OldAndNew = ({ before, after }: { readonly before: string | null; readonly after: string | null }) => {
  const old = before !== null && <Run run={{ operation: 'removed', text: before }} />;
  const now = after !== null && <Run run={{ operation: 'added', text: after }} />;
  return (
    <Sides
      isChange
      inline={
        <Value>
          {old}
          {old && now && ' → '}
          {now}
        </Value>
      }
      before={old ? <Value>{old}</Value> : null}
      after={now ? <Value>{now}</Value> : null}
    />
  );
};

const Value = ({ children }: { readonly children: React.ReactNode }) => (
  <Typography textColor="neutral800" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
    {children}
  </Typography>
);

/** A reference by its name; where that is gone, by what is left of it. */
const useReferenceText = () => {
  const { formatMessage } = useIntl();
  const { references } = useDiffScene();
  const kindName = useKindName();
  return ({ contentType, documentId }: ReferenceValue): string => {
    const named = references[`${contentType}/${documentId}`];
    const state =
      named?.state === 'trashed' || named?.state === 'gone'
        ? ` (${formatMessage({ id: `editorial.history.reference.${named.state}` })})`
        : '';
    return `${named?.name ?? documentId} · ${kindName(contentType)}${state}`;
  };
};

export const ReferenceChangeView = ({
  from,
  to,
}: {
  readonly from: ReferenceValue | null;
  readonly to: ReferenceValue | null;
}) => {
  const textOf = useReferenceText();
  return <OldAndNew before={from && textOf(from)} after={to && textOf(to)} />;
};

export const ReferenceChanges = ({ items }: { readonly items: readonly ReferenceChange[] }) => {
  const textOf = useReferenceText();
  return (
    <FoldedItems items={items}>
      {(item) => {
        const word = wordOf(item);
        const operation = item.change === 'added' || item.change === 'removed' ? item.change : 'equal';
        const text = (
          <Value>
            {word !== 'same' && <ChangeTag word={word} />} <Run run={{ operation, text: textOf(item.reference) }} />
          </Value>
        );
        return (
          <ChangeStop isChange={word !== 'same'}>
            <Sides
              isChange={false}
              inline={text}
              before={isOn('before', item) ? text : null}
              after={isOn('after', item) ? text : null}
            />
          </ChangeStop>
        );
      }}
    </FoldedItems>
  );
};
