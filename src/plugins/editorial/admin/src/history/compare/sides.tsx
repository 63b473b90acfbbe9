import { Box, Typography, VisuallyHidden } from '@strapi/design-system';
import { createContext, useContext, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { useDiffScene } from './scene';

const WithinChange = createContext(false);

const Stop = styled.div`
  border-radius: ${({ theme }) => theme.borderRadius};
  scroll-margin-block: 24rem 8rem;

  &:focus {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 4px;
  }
`;

/** Where "next change" stops; not again at what lies within. */
export const ChangeStop = ({ isChange, children }: { readonly isChange: boolean; readonly children: ReactNode }) => {
  const isWithin = useContext(WithinChange);
  if (!isChange || isWithin) return <>{children}</>;
  return (
    <WithinChange.Provider value>
      <Stop data-change tabIndex={-1}>
        {children}
      </Stop>
    </WithinChange.Provider>
  );
};

const Columns = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);

  & > * + * {
    border-inline-start: 1px solid ${({ theme }) => theme.colors.neutral200};
  }

  & > *:first-child {
    padding-inline-end: 1.6rem;
  }

  & > *:last-child {
    padding-inline-start: 1.6rem;
  }
`;

interface SidesProps {
  readonly isChange: boolean;
  readonly inline: ReactNode;
  /** Null where that side has nothing. */
  readonly before: ReactNode;
  readonly after: ReactNode;
}

/** One thing that is compared: in a line, or old and new beside each other. */
export const Sides = ({ isChange, inline, before, after }: SidesProps) => {
  const { mode, language } = useDiffScene();
  return (
    <ChangeStop isChange={isChange}>
      {mode === 'inline' ? (
        <Box lang={language}>{inline}</Box>
      ) : (
        <Columns>
          <Side name="before" language={language}>
            {before}
          </Side>
          <Side name="after" language={language}>
            {after}
          </Side>
        </Columns>
      )}
    </ChangeStop>
  );
};

const Side = ({
  name,
  language,
  children,
}: {
  readonly name: 'before' | 'after';
  readonly language: string;
  readonly children: ReactNode;
}) => {
  const { formatMessage } = useIntl();
  return (
    <Box>
      <VisuallyHidden tag="span">{formatMessage({ id: `editorial.history.side.${name}` })}: </VisuallyHidden>
      {children === null ? (
        <Typography textColor="neutral500">
          <span aria-hidden>–</span>
          <VisuallyHidden tag="span">{formatMessage({ id: 'editorial.history.side.empty' })}</VisuallyHidden>
        </Typography>
      ) : (
        <Box lang={language}>{children}</Box>
      )}
    </Box>
  );
};
