import { Box, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { RestoreProblem } from '../../../../../../domain/history/restore/plan-restore';
import type { Owner } from '../schemas';
import { useFieldLabel } from '../use-words';
import { attributeOfPath, placeOfPath } from './presentation';

/** What could not come back, or came back and needs a look; one line each. */
export const RestoreProblems = ({
  problems,
  owner,
}: {
  readonly problems: readonly RestoreProblem[];
  readonly owner: Owner;
}) => {
  const { formatMessage } = useIntl();
  const label = useFieldLabel();
  return (
    <Box tag="ul" style={{ listStyle: 'disc', paddingInlineStart: '2rem' }}>
      {problems.map((problem) => {
        const place = placeOfPath(problem.path);
        return (
          <Typography key={`${problem.path} ${problem.reason}`} tag="li" variant="pi" textColor="neutral800">
            <strong>
              {label(owner, attributeOfPath(problem.path))}
              {place !== null && ` ${place}`}
            </strong>
            {': '}
            {problem.name !== null && `${problem.name} – `}
            {formatMessage({
              id: `editorial.history.restoreProblem.${problem.reason}`,
              defaultMessage: problem.reason,
            })}
          </Typography>
        );
      })}
    </Box>
  );
};
