import { Bell, PaperPlane } from '@strapi/icons';
import { useEffect, useRef, type ComponentProps } from 'react';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { useInboxCountsQuery, useNoticeCountQuery } from '../api/desk-api';
import { HandOverPrompt } from './people/hand-over-prompt';

/** How often an open panel asks for its counts, in milliseconds. */
const askEvery = 60_000;
const options = { pollingInterval: askEvery, refetchOnMountOrArgChange: askEvery / 1_000 };

const Place = styled.span`
  display: inline-flex;
  position: relative;
`;

const Count = styled.span`
  position: absolute;
  top: -0.8rem;
  left: 1.1rem;
  min-width: 1.8rem;
  padding: 0 0.4rem;
  border-radius: 0.9rem;
  background: ${({ theme }) => theme.colors.primary600};
  color: ${({ theme }) => theme.colors.neutral0};
  font-size: 1.1rem;
  font-weight: 600;
  line-height: 1.8rem;
  text-align: center;
`;

type IconProps = ComponentProps<typeof Bell>;

/** Strapi's menu shows a count that never changes, and names its links by one label: so the icon does both. */
const WithCount = ({
  icon: Icon,
  count,
  label,
  ...props
}: IconProps & { readonly icon: typeof Bell; readonly count: number | undefined; readonly label: string }) => {
  const { formatMessage, formatNumber } = useIntl();
  const place = useRef<HTMLSpanElement>(null);
  const name = formatMessage({ id: label });
  const spoken = count ? formatMessage({ id: 'editorial.menu.withCount' }, { name, count }) : name;
  useEffect(() => {
    place.current?.closest('a')?.setAttribute('aria-label', spoken);
  }, [spoken]);
  return (
    <Place ref={place}>
      <Icon {...props} />
      {count ? <Count>{count > 99 ? `${formatNumber(99)}+` : formatNumber(count)}</Count> : null}
    </Place>
  );
};

export const InboxIcon = (props: IconProps) => {
  const { data } = useInboxCountsQuery(undefined, options);
  return <WithCount {...props} icon={PaperPlane} count={data?.['waiting-for-me']} label="editorial.inbox.title" />;
};

/** The menu is on every page: what has to be said wherever one is stands beside the notices. */
export const NoticesIcon = (props: IconProps) => {
  const { data } = useNoticeCountQuery(undefined, options);
  return (
    <>
      <WithCount {...props} icon={Bell} count={data?.unread} label="editorial.notices.title" />
      <HandOverPrompt />
    </>
  );
};
