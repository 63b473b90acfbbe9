import { Box } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';

const Item = styled.li`
  position: relative;
  padding-inline-start: 2.8rem;

  /* Thousands of rows: those off the screen are not laid out. */
  content-visibility: auto;
  contain-intrinsic-size: auto 9rem;

  &::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0.7rem;
    width: 2px;
    background: ${({ theme }) => theme.colors.neutral200};
  }
`;

const Dot = styled.span<{ $isVersion: boolean }>`
  position: absolute;
  inset-inline-start: ${({ $isVersion }) => ($isVersion ? '0.1rem' : '0.4rem')};
  top: ${({ $isVersion }) => ($isVersion ? '2.2rem' : '1rem')};
  width: ${({ $isVersion }) => ($isVersion ? '1.4rem' : '0.8rem')};
  height: ${({ $isVersion }) => ($isVersion ? '1.4rem' : '0.8rem')};
  border-radius: 50%;
  background: ${({ theme, $isVersion }) => ($isVersion ? theme.colors.primary600 : theme.colors.neutral400)};
  border: ${({ theme, $isVersion }) => ($isVersion ? `3px solid ${theme.colors.neutral0}` : 'none')};
`;

/** A point on the line of time: versions are big ones, what happened between them small ones. */
export const TimelineItem = ({
  isVersion,
  children,
}: {
  readonly isVersion: boolean;
  readonly children: ReactNode;
}) => (
  <Item>
    <Dot aria-hidden $isVersion={isVersion} />
    <Box>{children}</Box>
  </Item>
);

export const TimelineList = styled.ol`
  list-style: none;
  padding: 0;
  margin: 0;
`;
