import { Flex, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';

interface RoyaltyPageProps {
  readonly title: string;
  readonly subtitle?: string;
  readonly actions?: ReactNode;
  readonly navigation?: ReactNode;
  readonly children: ReactNode;
}

export const RoyaltyPage = ({ title, subtitle, actions, navigation, children }: RoyaltyPageProps) => (
  <Page.Main>
    <Page.Title>{title}</Page.Title>
    <Layouts.Header title={title} subtitle={subtitle} primaryAction={actions} navigationAction={navigation} />
    <Layouts.Content>
      <Flex direction="column" alignItems="stretch" gap={6}>
        {children}
      </Flex>
    </Layouts.Content>
  </Page.Main>
);

export const Section = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <Flex tag="section" direction="column" alignItems="stretch" gap={3} aria-label={title}>
    <Typography tag="h2" variant="delta" textColor="neutral800">
      {title}
    </Typography>
    {children}
  </Flex>
);

/** A figure with its name, as the heads of pages show several side by side. */
export const Figure = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <Flex
    direction="column"
    alignItems="flex-start"
    gap={1}
    padding={4}
    background="neutral0"
    borderColor="neutral150"
    hasRadius
    minWidth="16rem"
    flex="1"
  >
    <Typography tag="dt" variant="pi" textColor="neutral600">
      {name}
    </Typography>
    <Typography tag="dd" variant="delta" textColor="neutral800">
      {children}
    </Typography>
  </Flex>
);

export const Figures = ({ children }: { readonly children: ReactNode }) => (
  <Flex tag="dl" gap={3} wrap="wrap" alignItems="stretch">
    {children}
  </Flex>
);
