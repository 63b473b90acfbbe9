import { Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { lacks, type HomeLanguagesView } from '../../../contracts/home';
import { useLanguageName } from '../pages/page-parts';
import { coveragePath } from '../pages/paths';
import { useHomeLanguagesQuery } from './home-api';
import { Figures, HomeAnswer, listHref, useTotal } from './home-parts';

/** What the languages lack that a person writes in: the figures of the board. */
export const LanguagesWidget = () => {
  const { formatMessage } = useIntl();
  const asked = useHomeLanguagesQuery(undefined, { refetchOnMountOrArgChange: true });
  return (
    <HomeAnswer asked={asked}>
      {({ languages }) => {
        const [only, ...others] = languages;
        if (!only) return <Widget.NoData>{formatMessage({ id: 'editorial.home.languages.nothing' })}</Widget.NoData>;
        if (others.length > 0) return <Board languages={languages} />;
        return (
          <Figures
            figures={only.figures}
            page={coveragePath}
            nameOf={({ lack }) => formatMessage({ id: `editorial.coverage.status.${lack}` })}
          />
        );
      }}
    </HomeAnswer>
  );
};

const Board = ({ languages }: HomeLanguagesView) => {
  const { formatMessage } = useIntl();
  const languageName = useLanguageName();
  const totalOf = useTotal();
  const nameOf = (lack: (typeof lacks)[number]): string => formatMessage({ id: `editorial.coverage.status.${lack}` });
  return (
    <Table
      colCount={lacks.length + 1}
      rowCount={languages.length + 1}
      aria-label={formatMessage({ id: 'editorial.home.languages.title' })}
    >
      <Thead>
        <Tr>
          <Th>
            <Typography variant="sigma" textColor="neutral600">
              {formatMessage({ id: 'editorial.filter.language' })}
            </Typography>
          </Th>
          {lacks.map((lack) => (
            <Th key={lack}>
              <Typography variant="sigma" textColor="neutral600" style={{ whiteSpace: 'normal' }}>
                {nameOf(lack)}
              </Typography>
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        {languages.map(({ locale, figures }) => (
          <Tr key={locale}>
            <Td>
              <Typography fontWeight="semiBold" textColor="neutral800">
                {languageName(locale)}
              </Typography>
            </Td>
            {figures.map((figure) => (
              <Td key={figure.lack}>
                <Typography
                  tag={Link}
                  to={listHref(coveragePath, figure.list)}
                  aria-label={`${languageName(locale)}, ${nameOf(figure.lack)}: ${totalOf(figure)}`}
                  fontWeight="semiBold"
                  textColor="primary600"
                >
                  {totalOf(figure)}
                </Typography>
              </Td>
            ))}
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
};
