import { Flex, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import type { ReactNode } from 'react';

interface NoticeProps {
  readonly variant: 'danger' | 'warning';
  readonly title: string;
  readonly children?: ReactNode;
  /** What can be done about it, below the text and as wide as the notice. */
  readonly actions?: ReactNode;
}

/** Like the design system's Alert, which can't be had without a button that closes it. */
export const Notice = ({ variant, title, children, actions }: NoticeProps) => (
  <Flex
    role="alert"
    direction="column"
    alignItems="stretch"
    gap={2}
    width="100%"
    padding={4}
    hasRadius
    background={`${variant}100`}
    borderColor={`${variant}200`}
  >
    <Flex gap={2}>
      <WarningCircle fill={`${variant}700`} aria-hidden width="1.6rem" height="1.6rem" style={{ flexShrink: 0 }} />
      <Typography fontWeight="bold" textColor="neutral800">
        {title}
      </Typography>
    </Flex>
    {children}
    {actions}
  </Flex>
);

/** Sentences, one a line. */
export const NoticeText = ({ children }: { readonly children: string }) => (
  <>
    {children.split('\n').map((line) => (
      <Typography key={line} tag="p" textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
        {line}
      </Typography>
    ))}
  </>
);
