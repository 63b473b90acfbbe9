import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { newsroomTimeZone } from '../../../../../domain/shared/locales';
import { useLanguageName } from '../pages/page-parts';
import { findPath } from '../pages/paths';
import { useHomeLiveQuery } from './home-api';
import { Figures, HomeAnswer, Lines } from './home-parts';

/** What went live today, by language, and the newest of it. */
export const LiveWidget = () => {
  const { formatMessage, formatTime } = useIntl();
  const languageName = useLanguageName();
  const asked = useHomeLiveQuery(undefined, { refetchOnMountOrArgChange: true });
  return (
    <HomeAnswer asked={asked}>
      {({ whose, figures, newest }) => (
        <>
          <Figures figures={figures} page={findPath} nameOf={({ locale }) => languageName(locale)} />
          {newest.length === 0 ? (
            <Typography tag="p" textColor="neutral600" paddingTop={4}>
              {formatMessage({ id: `editorial.home.live.nothing.${whose}` })}
            </Typography>
          ) : (
            <Lines
              label={formatMessage({ id: 'editorial.home.live.title' })}
              lines={newest.map((entry) => ({
                ...entry,
                title: entry.name,
                besides: entry.lastLiveAt && (
                  <Typography variant="pi" textColor="neutral600">
                    {formatTime(entry.lastLiveAt, { timeStyle: 'short', timeZone: newsroomTimeZone })}
                  </Typography>
                ),
              }))}
            />
          )}
        </>
      )}
    </HomeAnswer>
  );
};
