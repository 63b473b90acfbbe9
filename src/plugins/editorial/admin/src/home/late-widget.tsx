import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { DueTime } from '../approval/fact';
import { useLanguageName } from '../pages/page-parts';
import { inboxPath } from '../pages/paths';
import { useHomeLateQuery } from './home-api';
import { Figures, HomeAnswer, Lines } from './home-parts';

/** What should have been done by now, by language, and what has been overdue longest. */
export const LateWidget = () => {
  const { formatMessage } = useIntl();
  const languageName = useLanguageName();
  const asked = useHomeLateQuery(undefined, { refetchOnMountOrArgChange: true });
  return (
    <HomeAnswer asked={asked}>
      {({ whose, figures, soonest }) => (
        <>
          <Figures figures={figures} page={inboxPath} isAlarming nameOf={({ locale }) => languageName(locale)} />
          {soonest.length === 0 ? (
            <Typography tag="p" textColor="neutral600" paddingTop={4}>
              {formatMessage({ id: `editorial.home.late.nothing.${whose}` })}
            </Typography>
          ) : (
            <Lines
              label={formatMessage({ id: 'editorial.home.late.title' })}
              lines={soonest.map((entry) => ({ ...entry, besides: entry.dueAt && <DueTime at={entry.dueAt} /> }))}
            />
          )}
        </>
      )}
    </HomeAnswer>
  );
};
