import { Button, Flex, Searchbar, SearchForm, Typography } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { Layouts, Page, useNotification } from '@strapi/strapi/admin';
import { useEffect, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import type { FoundView } from '../../../../contracts/finding';
import { readFoundFile, useFindQuery } from '../../api/finding-api';
import { problemIn } from '../../api/problem';
import { useProblemText } from '../../api/use-problem-text';
import { saveFile } from '../../history/timeline/save-file';
import { Answered, Nothing } from '../page-parts';
import { useAddress } from '../use-address';
import { FindFilters } from './find-filters';
import { filledIn, findParameters, questionOf } from './find-parameters';
import { FoundTable } from './found-table';
import { SavedViews } from './saved-views';

/** Everything that the newsroom has, by words and filters; what is chosen in its address can be sent to a colleague. */
export const FindPage = () => {
  const { formatMessage } = useIntl();
  const { values, change } = useAddress([...findParameters, 'page']);
  const { page, ...filters } = values;
  const question = questionOf(filters);
  const { currentData, error, isFetching, refetch } = useFindQuery(
    { ...question, page, limit: '25' },
    { refetchOnMountOrArgChange: true },
  );
  const ask = (changed: Partial<typeof filters>): void => change({ page: '', ...changed });
  return (
    <Page.Main>
      <Page.Title>{formatMessage({ id: 'editorial.find.title' })}</Page.Title>
      <Layouts.Header
        title={formatMessage({ id: 'editorial.find.title' })}
        subtitle={formatMessage({ id: 'editorial.find.subtitle' })}
        primaryAction={<FileButton question={question} isEmpty={currentData?.data.length === 0} />}
      />
      <Layouts.Content>
        <Words value={filters.q} onAsk={(q) => ask({ q })} />
        <SavedViews filters={filledIn(filters)} onOpen={(view) => ask({ ...nothingAsked, ...view })} />
        <FindFilters values={filters} onChange={ask} />
        <Answered data={currentData} error={error} isLoading={isFetching && !currentData} retry={() => void refetch()}>
          {(view) => <Found view={view} onPage={(next) => change({ page: String(next) })} />}
        </Answered>
      </Layouts.Content>
    </Page.Main>
  );
};

const nothingAsked = Object.fromEntries(findParameters.map((name) => [name, ''])) as Record<
  (typeof findParameters)[number],
  string
>;

/** How long after the last key the search begins, in milliseconds. */
const patience = 300;

const Words = ({ value, onAsk }: { readonly value: string; onAsk(words: string): void }) => {
  const { formatMessage } = useIntl();
  const [typed, setTyped] = useState(value);
  // The asker is made anew at every drawing of the page, which is no reason to ask again.
  const ask = useRef(onAsk);
  ask.current = onAsk;
  useEffect(() => setTyped(value), [value]);
  useEffect(() => {
    if (typed.trim() === value.trim()) return;
    const timer = setTimeout(() => ask.current(typed.trim()), patience);
    return () => clearTimeout(timer);
  }, [typed, value]);
  const label = formatMessage({ id: 'editorial.find.words' });
  return (
    <SearchForm
      onSubmit={(event: React.FormEvent) => {
        event.preventDefault();
        onAsk(typed.trim());
      }}
    >
      <Searchbar
        name="q"
        value={typed}
        maxLength={200}
        placeholder={label}
        clearLabel={formatMessage({ id: 'editorial.find.clear' })}
        onChange={(event: React.ChangeEvent<HTMLInputElement>) => setTyped(event.target.value)}
        onClear={() => {
          setTyped('');
          onAsk('');
        }}
      >
        {label}
      </Searchbar>
    </SearchForm>
  );
};

const FileButton = ({
  question,
  isEmpty,
}: {
  readonly question: Readonly<Record<string, string>>;
  readonly isEmpty: boolean;
}) => {
  const { formatMessage } = useIntl();
  const { toggleNotification } = useNotification();
  const problemText = useProblemText();
  const [isBusy, setBusy] = useState(false);
  const save = async (): Promise<void> => {
    setBusy(true);
    const result = await readFoundFile(question);
    setBusy(false);
    if ('error' in result) toggleNotification({ type: 'danger', ...problemText(problemIn(result.error), 'action') });
    else saveFile({ file: result.data, name: 'tim-kiem.xlsx' });
  };
  return (
    <Button
      variant="secondary"
      startIcon={<Download />}
      loading={isBusy}
      disabled={isEmpty}
      onClick={() => void save()}
    >
      {formatMessage({ id: 'editorial.find.file' })}
    </Button>
  );
};

const Found = ({ view, onPage }: { readonly view: FoundView; onPage(page: number): void }) => {
  const { formatMessage } = useIntl();
  const { data, meta } = view;
  const counted = meta.more ? 'editorial.find.more' : 'editorial.find.total';
  return (
    <>
      <Typography textColor="neutral600" tag="p" role="status" style={{ paddingBottom: '0.8rem' }}>
        {formatMessage({ id: counted }, { total: meta.total })}
      </Typography>
      {data.length === 0 ? (
        <Nothing>{formatMessage({ id: 'editorial.find.nothing' })}</Nothing>
      ) : (
        <>
          <FoundTable rows={data} />
          <Flex
            tag="nav"
            aria-label={formatMessage({ id: 'editorial.page.pages' })}
            justifyContent="flex-end"
            alignItems="center"
            paddingTop={4}
            gap={2}
          >
            <Typography textColor="neutral600">
              {formatMessage({ id: 'editorial.find.page' }, { page: meta.page, pages: meta.pages })}
            </Typography>
            <Button variant="tertiary" disabled={meta.page <= 1} onClick={() => onPage(meta.page - 1)}>
              {formatMessage({ id: 'editorial.coverage.previous' })}
            </Button>
            <Button variant="tertiary" disabled={meta.page >= meta.pages} onClick={() => onPage(meta.page + 1)}>
              {formatMessage({ id: 'editorial.page.next' })}
            </Button>
          </Flex>
        </>
      )}
    </>
  );
};
