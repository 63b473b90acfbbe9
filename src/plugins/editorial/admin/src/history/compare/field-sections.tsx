import { Box, Checkbox, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { EntryDiff } from '../../../../../../domain/history/diff/entry-diff';
import { modelOf, type EntryAddress } from '../../entry/address';
import { useFieldLabel } from '../use-words';
import { ChangeTag } from './change-tag';
import { ChangeView } from './field-diffs';
import { Fold } from './fold';
import { wordOfChange } from './presentation';

interface Choice {
  readonly chosen: ReadonlySet<string>;
  onToggle(field: string): void;
}

interface FieldSectionsProps {
  readonly address: EntryAddress;
  readonly diff: EntryDiff;
  /** With it each attribute has a checkbox. */
  readonly choice?: Choice;
}

/** A comparison, attribute by attribute; what is the same is folded at the end. */
export const FieldSections = ({ address, diff, choice }: FieldSectionsProps) => {
  const { formatMessage } = useIntl();
  const label = useFieldLabel();
  const owner = modelOf(address.contentType);
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {diff.fields.map(({ field, change }) => {
        const name = label(owner, field);
        const head = (
          <Typography tag="h2" variant="delta">
            {name}
          </Typography>
        );
        return (
          <Box
            key={field}
            tag="section"
            aria-label={name}
            background="neutral0"
            hasRadius
            shadow="tableShadow"
            borderColor="neutral150"
            padding={5}
          >
            <Flex gap={3} paddingBottom={3} wrap="wrap">
              {choice ? (
                <Checkbox
                  checked={choice.chosen.has(field)}
                  onCheckedChange={() => choice.onToggle(field)}
                  aria-label={formatMessage({ id: 'editorial.history.restore.field' }, { field: name })}
                >
                  {head}
                </Checkbox>
              ) : (
                head
              )}
              <ChangeTag word={wordOfChange(change)} />
            </Flex>
            <ChangeView owner={owner} field={field} change={change} />
          </Box>
        );
      })}
      {diff.unchanged.length > 0 && (
        <Fold label={formatMessage({ id: 'editorial.history.unchangedFields' }, { count: diff.unchanged.length })}>
          <Box tag="ul" style={{ listStyle: 'disc', paddingInlineStart: '2rem' }}>
            {diff.unchanged.map((field) => (
              <Typography key={field} tag="li" textColor="neutral600">
                {label(owner, field)}
              </Typography>
            ))}
          </Box>
        </Fold>
      )}
    </Flex>
  );
};
