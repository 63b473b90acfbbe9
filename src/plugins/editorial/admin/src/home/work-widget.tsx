import { useIntl } from 'react-intl';
import { inboxPath } from '../pages/paths';
import { useHomeWorkQuery } from './home-api';
import { Figures, HomeAnswer } from './home-parts';

/** What waits for a person, and what they wait for: the lists of their inbox. */
export const WorkWidget = () => {
  const { formatMessage } = useIntl();
  const asked = useHomeWorkQuery(undefined, { refetchOnMountOrArgChange: true });
  return (
    <HomeAnswer asked={asked}>
      {({ figures }) => (
        <Figures
          figures={figures}
          page={inboxPath}
          nameOf={({ view }) => formatMessage({ id: `editorial.inbox.view.${view}` })}
        />
      )}
    </HomeAnswer>
  );
};
