import { Box, Button, Flex, Grid, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import type { HomeFigure } from '../../../contracts/home';
import { problemIn } from '../api/problem';
import { useProblemText } from '../api/use-problem-text';
import { EntryLink } from '../entry/entry-link';
import { useLanguageName, useTypeName } from '../pages/page-parts';

interface Asked<Data> {
  readonly currentData?: Data | undefined;
  readonly error?: unknown;
  readonly isFetching: boolean;
  refetch(): unknown;
}

/** What a widget shows of an answer: that it is on its way, why it didn't come, or what it says. */
export const HomeAnswer = <Data,>({
  asked: { currentData, error, isFetching, refetch },
  children,
}: {
  readonly asked: Asked<Data>;
  children(data: Data): ReactNode;
}) => {
  const { formatMessage } = useIntl();
  const problemText = useProblemText();
  if (error && !isFetching) {
    const problem = problemIn(error);
    return (
      <Flex direction="column" gap={2}>
        <Widget.Error>{problem.message || problemText(problem, 'action').message}</Widget.Error>
        <Button variant="secondary" size="S" onClick={() => void refetch()}>
          {formatMessage({ id: 'editorial.panel.retry' })}
        </Button>
      </Flex>
    );
  }
  if (currentData === undefined) {
    return <Widget.Loading>{formatMessage({ id: 'editorial.page.loading' })}</Widget.Loading>;
  }
  return <>{children(currentData)}</>;
};

export const useTotal = () => {
  const { formatNumber } = useIntl();
  return ({ total, more }: Pick<HomeFigure, 'total' | 'more'>): string => `${formatNumber(total)}${more ? '+' : ''}`;
};

export const listHref = (page: string, list: HomeFigure['list']): string =>
  `/${page}?${new URLSearchParams(list).toString()}`;

interface FiguresProps<Figure extends HomeFigure> {
  readonly figures: readonly Figure[];
  /** The page of the lists behind the figures. */
  readonly page: string;
  readonly isAlarming?: boolean;
  nameOf(figure: Figure): string;
}

/** Numbers side by side; each leads to the list that it counts. */
export const Figures = <Figure extends HomeFigure>({
  figures,
  page,
  isAlarming = false,
  nameOf,
}: FiguresProps<Figure>) => {
  const totalOf = useTotal();
  return (
    <Grid.Root gap={2} tag="ul" style={{ listStyle: 'none', padding: 0 }} width="100%">
      {figures.map((figure) => {
        const isAlarm = isAlarming && figure.total > 0;
        return (
          <Grid.Item
            key={nameOf(figure)}
            col={figures.length > 3 ? 6 : 12 / figures.length}
            xs={12}
            tag="li"
            direction="column"
            alignItems="stretch"
          >
            <Box
              tag={Link}
              to={listHref(page, figure.list)}
              padding={3}
              hasRadius
              background={isAlarm ? 'danger100' : 'neutral100'}
              style={{ textDecoration: 'none' }}
            >
              <Flex direction="column" alignItems="flex-start">
                <Typography variant="beta" textColor={isAlarm ? 'danger700' : 'neutral800'}>
                  {totalOf(figure)}
                </Typography>
                <Typography variant="pi" textColor="neutral700">
                  {nameOf(figure)}
                </Typography>
              </Flex>
            </Box>
          </Grid.Item>
        );
      })}
    </Grid.Root>
  );
};

interface Line {
  readonly contentType: string;
  readonly documentId: string;
  readonly locale: string;
  readonly title: string;
  readonly besides: ReactNode;
}

/** Some entries below the numbers. */
export const Lines = ({ label, lines }: { readonly label: string; readonly lines: readonly Line[] }) => {
  const typeName = useTypeName();
  const languageName = useLanguageName();
  return (
    <Flex
      tag="ul"
      aria-label={label}
      direction="column"
      alignItems="stretch"
      gap={3}
      paddingTop={4}
      style={{ listStyle: 'none', paddingLeft: 0 }}
    >
      {lines.map((line) => (
        <Flex key={`${line.documentId}/${line.locale}`} tag="li" justifyContent="space-between" gap={4}>
          <Flex direction="column" alignItems="flex-start">
            <EntryLink {...line} />
            <Typography variant="pi" textColor="neutral600">
              {typeName(line.contentType)} · {languageName(line.locale)}
            </Typography>
          </Flex>
          <Box shrink={0}>{line.besides}</Box>
        </Flex>
      ))}
    </Flex>
  );
};
