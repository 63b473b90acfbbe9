import { Button, Flex, Loader, Typography } from '@strapi/design-system';
import { CheckCircle, CrossCircle, Information, WarningCircle } from '@strapi/icons';
import { useForm } from '@strapi/strapi/admin';
import { useDeferredValue, useState } from 'react';
import { useIntl } from 'react-intl';
import { factsOfForm } from '../../../../../domain/checklist/facts';
import { judgeChecklist, type Judged } from '../../../../../domain/checklist/judge';
import { isBroken, mostLinks } from '../../../../../domain/checklist/links';
import type { EditorialType } from '../../../../../domain/shared/content-types';
import type { ChecklistView, EntryChecklistView } from '../../../contracts/checklist';
import { problemIn } from '../api/problem';
import { useProblemText } from '../api/use-problem-text';
import { editorialTypeOf } from '../entry/address';
import { useEntryOnScreen, useIsCloning } from '../entry/use-entry-on-screen';
import type { PanelComponent } from '../strapi-internals';
import { useCheckLinksMutation, useChecklistQuery, useEntryChecklistQuery } from './checklist-api';
import { useItemText } from './item-text';

/** The side panel that says, while somebody writes, what an entry still lacks before it is submitted. */
export const ChecklistPanel: PanelComponent = ({ model }) => {
  const { formatMessage } = useIntl();
  const contentType = editorialTypeOf(model);
  if (!contentType) return null;
  return {
    title: formatMessage({ id: 'editorial.checklist.title' }),
    content: <PanelContent contentType={contentType} />,
  };
};

const PanelContent = ({ contentType }: { readonly contentType: EditorialType }) => {
  const { formatMessage } = useIntl();
  const problemText = useProblemText();
  const { address } = useEntryOnScreen();
  const isCloning = useIsCloning();
  const rules = useChecklistQuery(undefined);
  const isStored = address !== null && !isCloning;
  const entry = useEntryChecklistQuery(address as NonNullable<typeof address>, {
    skip: !isStored,
    refetchOnMountOrArgChange: true,
  });
  const error: unknown = rules.error ?? entry.error;
  if (error) {
    return (
      <Flex role="alert" direction="column" alignItems="stretch" gap={2} width="100%">
        <Typography variant="pi">{problemText(problemIn(error), 'action').message}</Typography>
        <Button
          variant="tertiary"
          onClick={() => {
            void rules.refetch();
            if (isStored) void entry.refetch();
          }}
        >
          {formatMessage({ id: 'editorial.panel.retry' })}
        </Button>
      </Flex>
    );
  }
  if (!rules.data || (isStored && !entry.currentData)) {
    return <Loader small>{formatMessage({ id: 'editorial.panel.loading' })}</Loader>;
  }
  return <Checklist contentType={contentType} list={rules.data} entry={entry.currentData ?? null} />;
};

interface ChecklistProps {
  readonly contentType: EditorialType;
  readonly list: ChecklistView;
  readonly entry: EntryChecklistView | null;
}

const Checklist = ({ contentType, list, entry }: ChecklistProps) => {
  const { formatMessage } = useIntl();
  const values = useDeferredValue(useForm('Checklist', (state) => state.values as unknown));
  const [asked, setAsked] = useState<ReadonlyMap<string, boolean>>(new Map());
  const facts = factsOfForm(values as Parameters<typeof factsOfForm>[0], entry?.stored ?? null);
  const isKnown = (link: string, isBrokenLink: boolean, before: readonly string[] = []): boolean =>
    asked.has(link) ? asked.get(link) === isBrokenLink : before.includes(link);
  const judged = judgeChecklist(contentType, facts, list.rules, {
    broken: new Set(facts.links.filter((link) => isKnown(link, true, entry?.broken))),
    answering: new Set(facts.links.filter((link) => isKnown(link, false, entry?.answering))),
  });
  if (judged.length === 0) {
    return (
      <Typography variant="pi" textColor="neutral600">
        {formatMessage({ id: 'editorial.checklist.nothing' })}
      </Typography>
    );
  }
  const open = judged.filter(({ isMet }) => !isMet);
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Typography variant="pi" fontWeight="semiBold" role="status">
        {formatMessage({ id: 'editorial.checklist.summary' }, { open: open.length, all: judged.length })}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {judged.map((one) => (
          <Item key={one.item} judged={one} />
        ))}
      </Flex>
      {facts.links.length > 0 && judged.some(({ item }) => item === 'links') && (
        <AskLinks links={facts.links} onAsked={(answers) => setAsked(new Map([...asked, ...answers]))} />
      )}
    </Flex>
  );
};

const Item = ({ judged }: { readonly judged: Judged }) => {
  const { formatMessage } = useIntl();
  const itemText = useItemText();
  const { isMet, severity, links, unasked } = judged;
  const mark =
    isMet && unasked > 0 ? (
      <Information aria-hidden fill="neutral600" />
    ) : isMet ? (
      <CheckCircle aria-hidden fill="success600" />
    ) : severity === 'blocking' ? (
      <CrossCircle aria-hidden fill="danger600" />
    ) : (
      <WarningCircle aria-hidden fill="warning600" />
    );
  return (
    <Flex tag="li" gap={2} alignItems="flex-start">
      <Flex paddingTop={1}>{mark}</Flex>
      <Flex direction="column" alignItems="flex-start" minWidth={0}>
        <Typography variant="pi">{itemText(judged)}</Typography>
        {!isMet && severity === 'blocking' && (
          <Typography variant="pi" textColor="danger700">
            {formatMessage({ id: 'editorial.checklist.blocks' })}
          </Typography>
        )}
        {links.map((link) => (
          <Typography key={link} variant="pi" textColor="neutral700" ellipsis title={link} maxWidth="100%">
            {link}
          </Typography>
        ))}
      </Flex>
    </Flex>
  );
};

/** Links are asked when somebody wants to know: never by the way, while a person waits for something else. */
const AskLinks = ({
  links,
  onAsked,
}: {
  readonly links: readonly string[];
  onAsked(answers: readonly (readonly [link: string, isBroken: boolean])[]): void;
}) => {
  const { formatMessage } = useIntl();
  const problemText = useProblemText();
  const [ask, { isLoading, error, data }] = useCheckLinksMutation();
  const begin = async (): Promise<void> => {
    const result = await ask(links.slice(0, mostLinks));
    if ('data' in result && result.data) onAsked(result.data.map(({ url, outcome }) => [url, isBroken(outcome)]));
  };
  const message = error
    ? problemText(problemIn(error), 'action').message
    : data && formatMessage({ id: 'editorial.checklist.asked' }, { count: data.length });
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <Button variant="tertiary" size="S" loading={isLoading} onClick={() => void begin()}>
        {formatMessage({ id: 'editorial.checklist.askLinks' }, { count: Math.min(links.length, mostLinks) })}
      </Button>
      <Typography variant="pi" textColor="neutral600" role="status">
        {message}
      </Typography>
    </Flex>
  );
};
