import {
  Box,
  Button,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  TextInput,
  Typography,
} from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useDeferredValue, useState } from 'react';
import { useIntl } from 'react-intl';
import { editorialTypes, type EditorialType } from '../../../../../../domain/shared/content-types';
import type { Locale } from '../../../../../../domain/shared/locales';
import { useEntriesToPlaceQuery, type FoundEntry } from '../../api/writing-api';
import { Answered, useTypeName } from '../page-parts';

interface PickerProps {
  readonly locale: Locale;
  isTaken(found: FoundEntry): boolean;
  onPick(found: FoundEntry): void;
}

/** Finds what can be placed: the newest entries of a type, or those that the words name. */
export const EntryPicker = ({ locale, isTaken, onPick }: PickerProps) => {
  const { formatMessage } = useIntl();
  const typeName = useTypeName();
  const [contentType, setContentType] = useState<EditorialType>('article');
  const [typed, setTyped] = useState('');
  const words = useDeferredValue(typed.trim());
  const { currentData, error, isFetching, refetch } = useEntriesToPlaceQuery({ contentType, locale, words });
  return (
    <Box tag="section" aria-labelledby="entry-picker" background="neutral0" hasRadius shadow="tableShadow" padding={5}>
      <Typography tag="h2" id="entry-picker" variant="delta">
        {formatMessage({ id: 'editorial.placements.add' })}
      </Typography>
      <Flex gap={4} wrap="wrap" alignItems="flex-end" paddingTop={3} paddingBottom={3}>
        <Field.Root name="placeType" width="18rem">
          <Field.Label>{formatMessage({ id: 'editorial.filter.type' })}</Field.Label>
          <SingleSelect value={contentType} onChange={(chosen) => setContentType(chosen as EditorialType)}>
            {editorialTypes.map((type) => (
              <SingleSelectOption key={type} value={type}>
                {typeName(type)}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
        <Box flex="1" minWidth="20rem">
          <Field.Root name="placeWords">
            <Field.Label>{formatMessage({ id: 'editorial.placements.find' })}</Field.Label>
            <TextInput
              value={typed}
              onChange={(event: React.ChangeEvent<HTMLInputElement>) => setTyped(event.target.value)}
            />
          </Field.Root>
        </Box>
      </Flex>
      <Answered data={currentData} error={error} isLoading={isFetching && !currentData} retry={() => void refetch()}>
        {(found) =>
          found.length === 0 ? (
            <Typography textColor="neutral600">{formatMessage({ id: 'editorial.placements.noneFound' })}</Typography>
          ) : (
            <Flex tag="ul" direction="column" alignItems="stretch" gap={2} style={{ listStyle: 'none', padding: 0 }}>
              {found.map((one) => (
                <Flex tag="li" key={one.documentId} justifyContent="space-between" gap={3}>
                  <Typography style={{ overflowWrap: 'anywhere' }}>{one.name}</Typography>
                  <Button
                    variant="secondary"
                    size="S"
                    startIcon={<Plus />}
                    disabled={isTaken(one)}
                    aria-label={formatMessage({ id: 'editorial.placements.place' }, { name: one.name })}
                    onClick={() => onPick(one)}
                  >
                    {formatMessage({ id: 'editorial.placements.placeShort' })}
                  </Button>
                </Flex>
              ))}
            </Flex>
          )
        }
      </Answered>
    </Box>
  );
};
