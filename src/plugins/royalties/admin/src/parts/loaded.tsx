import { EmptyStateLayout, Flex, Loader } from '@strapi/design-system';
import { EmptyDocuments } from '@strapi/icons/symbols';
import type { ReactNode } from 'react';
import type { Read } from '../api/use-royalties';
import { ProblemNotice } from './notice';
import { useText } from './use-text';

interface LoadedProps<View> {
  readonly read: Read<View>;
  /** What is said where there is nothing to show. */
  readonly empty?: string;
  readonly isEmpty?: (data: View) => boolean;
  readonly emptyAction?: ReactNode;
  readonly children: (data: View) => ReactNode;
}

/** One way to wait, to fail and to be empty, for everything that is read from the server. */
export const Loaded = <View,>({ read, empty, isEmpty, emptyAction, children }: LoadedProps<View>) => {
  const t = useText();
  const { data, problem, isLoading, retry } = read;
  if (problem && !isLoading) return <ProblemNotice problem={problem} onRetry={retry} />;
  if (data === undefined) {
    return (
      <Flex justifyContent="center" padding={8}>
        <Loader>{t('loading')}</Loader>
      </Flex>
    );
  }
  if (empty !== undefined && isEmpty?.(data)) {
    return <EmptyStateLayout icon={<EmptyDocuments width="16rem" />} content={empty} action={emptyAction} />;
  }
  return <>{children(data)}</>;
};
