import { Button, Field, Flex, Modal, TextInput, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useEffect, useRef, useState, type SyntheticEvent } from 'react';
import { useIntl } from 'react-intl';
import { nameAttribute, type EditorialType } from '../../../../../domain/shared/content-types';
import type { Locale } from '../../../../../domain/shared/locales';
import { mergedTypes, type MergedType } from '../../../contracts/merging';
import { useSaveFormMutation } from '../api/editorial-api';
import { useFindQuery } from '../api/finding-api';
import { useDoublesQuery } from '../api/merging-api';
import { problemIn, type Problem } from '../api/problem';
import { useProblemText } from '../api/use-problem-text';
import { modelOf } from '../entry/address';
import { EntryLink } from '../entry/entry-link';
import { useStartVariantMutation } from '../languages/languages-api';
import { Notice, NoticeText } from '../notice';
import { useLanguageName, useTypeName } from '../pages/page-parts';
import { choicesOf, type ReferenceChoice } from './reference-choices';
import { useLinkReference, type ReferenceField } from './use-link-reference';
import { useSettled } from '../use-settled';

interface DialogProps {
  readonly type: EditorialType;
  readonly field: ReferenceField;
  readonly path: string;
  readonly locale: Locale;
  onClose(): void;
}

/** How long nobody has typed before it is looked for, in milliseconds. */
const patience = 300;

/** React hands what happens in the dialog on to the form that it was opened from. */
const stays = (event: SyntheticEvent): void => event.stopPropagation();

const isMerged = (type: EditorialType): type is MergedType => (mergedTypes as readonly string[]).includes(type);

/** Finds a document in any language, begins the language that it lacks, or makes a new one; and links it. */
export const ReferenceDialog = ({ type, field, path, locale, onClose }: DialogProps) => {
  const { formatMessage } = useIntl();
  const typeName = useTypeName();
  const problemText = useProblemText();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isBusy, setBusy] = useState(false);
  const words = useSettled(typed.trim(), patience);
  const link = useLinkReference(field, path, locale);
  const [startVariant] = useStartVariantMutation();
  const [saveForm] = useSaveFormMutation();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);

  const doing = async (work: () => Promise<{ error: unknown } | { data: unknown }>): Promise<void> => {
    setBusy(true);
    setProblem(null);
    const result = await work();
    setBusy(false);
    if ('error' in result) setProblem(problemIn(result.error));
    else onClose();
  };
  const choose = ({ documentId, startFrom, name }: ReferenceChoice): Promise<void> =>
    doing(async () => {
      if (startFrom !== null) {
        const address = { contentType: type, documentId, locale: startFrom };
        const started = await startVariant({ address, target: locale });
        if ('error' in started) return { error: started.error };
      }
      return link(documentId, name);
    });
  const make = (name: string): Promise<void> =>
    doing(async () => {
      const made = await saveForm({
        collectionType: 'collection-types',
        model: modelOf(type),
        documentId: undefined,
        locale,
        data: { [nameAttribute(type)]: name },
        version: undefined,
        along: undefined,
      });
      if ('error' in made) return { error: made.error };
      return link(made.data.data.documentId ?? '', name);
    });

  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal.Content onClick={stays} onKeyDown={stays} onSubmit={stays}>
        <Modal.Header closeLabel={formatMessage({ id: 'global.close' })}>
          <Modal.Title>{formatMessage({ id: 'editorial.reference.title' }, { type: typeName(type) })}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Field.Root name="referenceName" hint={formatMessage({ id: 'editorial.reference.hint' })}>
              <Field.Label>{formatMessage({ id: 'editorial.reference.name' })}</Field.Label>
              <TextInput
                ref={input}
                value={typed}
                maxLength={200}
                autoComplete="off"
                onChange={(event: React.ChangeEvent<HTMLInputElement>) => setTyped(event.target.value)}
              />
              <Field.Hint />
            </Field.Root>
            {problem && (
              <Notice variant="danger" title={problemText(problem, 'action').title}>
                <NoticeText>{problem.message || problemText(problem, 'action').message}</NoticeText>
              </Notice>
            )}
            {words !== '' && (
              <>
                <Choices
                  type={type}
                  words={words}
                  locale={locale}
                  isBusy={isBusy}
                  onChoose={(one) => void choose(one)}
                />
                <Making type={type} name={words} isBusy={isBusy} onMake={() => void make(words)} />
              </>
            )}
          </Flex>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
};

interface ChoicesProps {
  readonly type: EditorialType;
  readonly words: string;
  readonly locale: Locale;
  readonly isBusy: boolean;
  onChoose(choice: ReferenceChoice): void;
}

const Choices = ({ type, words, locale, isBusy, onChoose }: ChoicesProps) => {
  const { formatMessage } = useIntl();
  const problemText = useProblemText();
  const { currentData, data, error } = useFindQuery({ q: words, in: 'names', type, limit: '12' });
  const choices = choicesOf((currentData ?? data)?.data ?? [], locale);
  const said = error
    ? problemText(problemIn(error), 'action').message
    : currentData && choices.length === 0
      ? formatMessage({ id: 'editorial.reference.nothing' })
      : formatMessage({ id: 'editorial.reference.found' }, { count: choices.length });
  return (
    <>
      <Typography tag="p" role="status" variant="pi" textColor={error ? 'danger600' : 'neutral600'}>
        {said}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2} style={{ listStyle: 'none', padding: 0 }}>
        {choices.map((choice) => (
          <Flex key={choice.documentId} tag="li" justifyContent="space-between" gap={3}>
            <Flex direction="column" alignItems="flex-start">
              <Typography fontWeight="semiBold">{choice.name}</Typography>
              {choice.otherNames.length > 0 && (
                <Typography variant="pi" textColor="neutral600">
                  {choice.otherNames.join(' · ')}
                </Typography>
              )}
            </Flex>
            <Button
              size="S"
              variant="secondary"
              disabled={isBusy}
              aria-label={formatMessage(
                { id: choice.startFrom ? 'editorial.reference.startNamed' : 'editorial.reference.linkNamed' },
                { name: choice.name },
              )}
              onClick={() => onChoose(choice)}
            >
              {choice.startFrom
                ? formatMessage({ id: 'editorial.reference.start' })
                : formatMessage({ id: 'editorial.reference.link' })}
            </Button>
          </Flex>
        ))}
      </Flex>
    </>
  );
};

interface MakingProps {
  readonly type: EditorialType;
  readonly name: string;
  readonly isBusy: boolean;
  onMake(): void;
}

const Making = (props: MakingProps) =>
  isMerged(props.type) ? <MakingBesideDoubles {...props} type={props.type} /> : <MakeButton {...props} />;

/** Who may be the same is named before a second one is made of them. */
const MakingBesideDoubles = ({ type, ...making }: MakingProps & { readonly type: MergedType }) => {
  const { formatMessage } = useIntl();
  const languageName = useLanguageName();
  const { currentData, isFetching } = useDoublesQuery({ type, name: making.name, aliases: [], except: undefined });
  const doubles = currentData ?? [];
  return (
    <>
      {doubles.length > 0 && (
        <Notice variant="warning" title={formatMessage({ id: 'editorial.doubles.title' })}>
          <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
            {doubles.map((double) => (
              <Flex key={double.documentId} tag="li" gap={2}>
                <EntryLink contentType={type} {...double} title={double.name} />
                <Typography variant="pi" textColor="neutral700">
                  {formatMessage({ id: `editorial.doubles.${double.isSame ? 'same' : 'similar'}` })} ·{' '}
                  {languageName(double.locale)}
                </Typography>
              </Flex>
            ))}
          </Flex>
        </Notice>
      )}
      <MakeButton {...making} type={type} isBusy={making.isBusy || isFetching} isDoubted={doubles.length > 0} />
    </>
  );
};

const MakeButton = ({
  type,
  name,
  isBusy,
  isDoubted = false,
  onMake,
}: MakingProps & { readonly isDoubted?: boolean }) => {
  const { formatMessage } = useIntl();
  const typeName = useTypeName();
  return (
    <div>
      <Button variant={isDoubted ? 'danger-light' : 'default'} startIcon={<Plus />} disabled={isBusy} onClick={onMake}>
        {formatMessage(
          { id: isDoubted ? 'editorial.reference.makeAnyway' : 'editorial.reference.make' },
          { name, type: typeName(type).toLocaleLowerCase() },
        )}
      </Button>
    </div>
  );
};
