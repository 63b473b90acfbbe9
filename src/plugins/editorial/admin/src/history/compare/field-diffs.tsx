import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { Change, ComponentChange, FieldDiff } from '../../../../../../domain/history/diff/entry-diff';
import type { Owner } from '../schemas';
import { useFieldLabel, useKindName } from '../use-words';
import { BlockChanges } from './blocks-change';
import { ChangeTag } from './change-tag';
import { FoldedItems } from './folded-items';
import { MediaChanges, MediaChangeView } from './media-change';
import { wordOf } from './presentation';
import { TextChange } from './runs';
import { ChangeStop } from './sides';
import { TableChange } from './table-change';
import { ReferenceChanges, ReferenceChangeView, ValueChange } from './values';

interface ChangeViewProps {
  readonly owner: Owner;
  readonly field: string;
  readonly change: Change;
}

/** What happened to one attribute, each kind in its own way. */
export const ChangeView = ({ owner, field, change }: ChangeViewProps) => {
  switch (change.kind) {
    case 'text':
      return <TextChange runs={change.runs} />;
    case 'value':
      return <ValueChange owner={owner} field={field} {...change} />;
    case 'reference':
      return <ReferenceChangeView {...change} />;
    case 'references':
      return <ReferenceChanges items={change.items} />;
    case 'media':
      return <MediaChangeView {...change} />;
    case 'files':
      return <MediaChanges items={change.items} />;
    case 'component':
      return <FieldDiffs owner={change.component} fields={change.fields} unchanged={change.unchanged} />;
    case 'components':
      return <FoldedItems items={change.items}>{(item) => <ComponentItem item={item} />}</FoldedItems>;
    case 'blocks':
      return <BlockChanges items={change.items} />;
    case 'table':
      return <TableChange rows={change.rows} />;
  }
};

interface FieldDiffsProps {
  readonly owner: Owner;
  readonly fields: readonly FieldDiff[];
  readonly unchanged: readonly string[];
}

/** The attributes within a component. */
const FieldDiffs = ({ owner, fields, unchanged }: FieldDiffsProps) => {
  const { formatMessage, formatList } = useIntl();
  const label = useFieldLabel();
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {fields.map(({ field, change }) => (
        <Box key={field}>
          <Typography tag="h3" variant="pi" fontWeight="bold" textColor="neutral800">
            {label(owner, field)}
          </Typography>
          <Box paddingTop={1}>
            <ChangeView owner={owner} field={field} change={change} />
          </Box>
        </Box>
      ))}
      {unchanged.length > 0 && fields.length > 0 && (
        <Typography variant="pi" textColor="neutral600">
          {formatMessage(
            { id: 'editorial.history.unchangedWithin' },
            { fields: formatList(unchanged.map((field) => label(owner, field))) },
          )}
        </Typography>
      )}
    </Flex>
  );
};

/** One component of a list or a dynamic zone: what became of it, and of what is in it. */
const ComponentItem = ({ item }: { readonly item: ComponentChange }) => {
  const { formatMessage } = useIntl();
  const kindName = useKindName();
  const word = wordOf(item);
  const isWhole = word !== 'same' && word !== 'changed';
  const card = (
    <Box borderColor="neutral200" hasRadius padding={3}>
      <Flex gap={2} wrap="wrap" paddingBottom={item.fields.length > 0 ? 3 : 0}>
        {word !== 'same' && <ChangeTag word={word} />}
        <Typography fontWeight="semiBold" textColor="neutral800">
          {kindName(item.component)}
        </Typography>
        {item.moved && item.from !== null && item.to !== null && (
          <Typography variant="pi" textColor="neutral600">
            {formatMessage({ id: 'editorial.history.movedFromTo' }, { from: item.from + 1, to: item.to + 1 })}
          </Typography>
        )}
        {item.fields.length === 0 && (
          <Typography variant="pi" textColor="neutral600" ellipsis>
            {item.excerpt}
          </Typography>
        )}
      </Flex>
      <FieldDiffs
        owner={item.component}
        fields={item.fields}
        unchanged={item.change === 'changed' ? item.unchanged : []}
      />
    </Box>
  );
  return isWhole ? <ChangeStop isChange>{card}</ChangeStop> : card;
};
