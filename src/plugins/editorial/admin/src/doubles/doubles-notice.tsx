import { Button, Flex, Typography } from '@strapi/design-system';
import { useForm, useRBAC } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import { mergedTypes, type DoubleView, type MergedType } from '../../../contracts/merging';
import { useDoublesQuery } from '../api/merging-api';
import { editorialTypeOf } from '../entry/address';
import { EntryLink } from '../entry/entry-link';
import { useEntryOnScreen } from '../entry/use-entry-on-screen';
import { Notice } from '../notice';
import { useLanguageName } from '../pages/page-parts';
import { MergeDialog } from './merge-dialog';

const mergeRight = [{ action: 'plugin::editorial.merge', subject: null }];

/** How long nobody has typed before it is asked, in milliseconds. */
const patience = 600;

const isMerged = (type: string | null): type is MergedType =>
  (mergedTypes as readonly (string | null)[]).includes(type);

interface Named {
  readonly name?: unknown;
  readonly aliases?: unknown;
}

const namesIn = ({ name, aliases }: Named): { readonly name: string; readonly aliases: readonly string[] } => ({
  name: typeof name === 'string' ? name.trim() : '',
  aliases: (Array.isArray(aliases) ? (aliases as readonly Named[]) : []).flatMap((one) =>
    typeof one.name === 'string' && one.name.trim() !== '' ? [one.name.trim()] : [],
  ),
});

/** Names who may be the same as the person or organization on the screen, while its name is written. */
export const DoublesNotice = () => {
  const { model, address } = useEntryOnScreen();
  const type = editorialTypeOf(model);
  return isMerged(type) ? (
    <Doubles key={address?.documentId ?? ''} type={type} documentId={address?.documentId} />
  ) : null;
};

const Doubles = ({ type, documentId }: { readonly type: MergedType; readonly documentId: string | undefined }) => {
  const { formatMessage } = useIntl();
  const languageName = useLanguageName();
  const values = useForm('DoublesNotice', (state) => state.values) as Named;
  const { allowedActions } = useRBAC(mergeRight);
  const written = JSON.stringify(namesIn(values));
  const [settled, setSettled] = useState(written);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(written), patience);
    return () => clearTimeout(timer);
  }, [written]);
  const { name, aliases } = JSON.parse(settled) as ReturnType<typeof namesIn>;
  const { currentData: doubles = [] } = useDoublesQuery({ type, name, aliases, except: documentId }, { skip: !name });
  const [merging, setMerging] = useState<DoubleView | null>(null);
  if (doubles.length === 0) return null;
  const mayMerge =
    documentId !== undefined && (allowedActions as Readonly<Record<string, boolean>>)['canMerge'] === true;
  return (
    <Notice variant="warning" title={formatMessage({ id: 'editorial.doubles.title' })}>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {doubles.map((double) => (
          <Flex key={double.documentId} tag="li" justifyContent="space-between" gap={2}>
            <Flex direction="column" alignItems="flex-start">
              <EntryLink contentType={type} {...double} title={double.name} />
              <Typography variant="pi" textColor="neutral700">
                {formatMessage({ id: `editorial.doubles.${double.isSame ? 'same' : 'similar'}` })} ·{' '}
                {languageName(double.locale)}
              </Typography>
            </Flex>
            {mayMerge && (
              <Button
                size="S"
                variant="secondary"
                aria-label={formatMessage({ id: 'editorial.merge.with' }, { name: double.name })}
                onClick={() => setMerging(double)}
              >
                {formatMessage({ id: 'editorial.merge.open' })}
              </Button>
            )}
          </Flex>
        ))}
      </Flex>
      {merging && documentId !== undefined && (
        <MergeDialog type={type} own={{ documentId, name }} other={merging} onClose={() => setMerging(null)} />
      )}
    </Notice>
  );
};
