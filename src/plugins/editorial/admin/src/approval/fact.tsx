import { Box, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { PersonView } from '../../../contracts';
import { useMoment } from '../entry/use-moment';

export const Fact = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <Flex direction="column" alignItems="stretch" gap={1}>
    <Typography tag="dt" variant="pi" fontWeight="bold" textColor="neutral800">
      {name}
    </Typography>
    <Typography tag="dd" variant="pi" textColor="neutral600" style={{ wordBreak: 'break-word' }}>
      {children}
    </Typography>
  </Flex>
);

/** What a person wrote, set off from what the panel says. */
export const Comment = ({ children }: { readonly children: string }) => (
  <Box
    tag="blockquote"
    marginTop={2}
    marginLeft={0}
    marginRight={0}
    paddingLeft={2}
    borderStyle="solid"
    borderWidth="0 0 0 2px"
    borderColor="neutral300"
  >
    <Typography variant="pi" textColor="neutral800" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
      {children}
    </Typography>
  </Box>
);

export const Strong = ({ children }: { readonly children: ReactNode }) => (
  <Typography tag="span" variant="pi" fontWeight="semiBold" textColor="neutral800">
    {children}
  </Typography>
);

export const usePersonAndTime = () => {
  const { formatMessage } = useIntl();
  const moment = useMoment();
  return (person: PersonView, instant: string): string =>
    person.name === ''
      ? moment(instant)
      : formatMessage({ id: 'editorial.fact.personAndTime' }, { person: person.name, time: moment(instant) });
};

/** A time by which something should be done; that it has passed is said in words, not by colour alone. */
export const DueTime = ({ at }: { readonly at: string }) => {
  const { formatMessage } = useIntl();
  const moment = useMoment();
  const isOverdue = Date.parse(at) < Date.now();
  return (
    <Typography tag="span" variant="pi" fontWeight="semiBold" textColor={isOverdue ? 'danger600' : 'neutral800'}>
      {formatMessage({ id: isOverdue ? 'editorial.due.overdue' : 'editorial.due.by' }, { time: moment(at) })}
    </Typography>
  );
};
