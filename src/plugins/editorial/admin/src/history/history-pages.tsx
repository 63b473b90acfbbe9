import { Page } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { Route, Routes, useParams } from 'react-router-dom';
import type { EntryAddress } from '../entry/address';
import { ComparePage } from './compare/compare-page';
import { VersionPage } from './page-view/version-page';
import { addressOfRoute, comparedVersionOf, versionIdOf } from './paths';
import { RestorePage } from './restore/restore-page';
import { TimelinePage } from './timeline/timeline-page';

interface PageProps {
  readonly address: EntryAddress;
}

export const HistoryPages = () => {
  const address = addressOfRoute(useParams());
  if (!address) return <NoSuchPage />;
  return (
    <Routes>
      <Route index element={<TimelinePage address={address} />} />
      <Route path="compare/:from/:to" element={<Compare address={address} />} />
      <Route path="versions/:version" element={<Version address={address} />} />
      <Route path="restore/:version" element={<Restore address={address} />} />
      <Route path="*" element={<NoSuchPage />} />
    </Routes>
  );
};

const NoSuchPage = () => {
  const { formatMessage } = useIntl();
  return <Page.Error content={formatMessage({ id: 'editorial.history.noSuchPage' })} />;
};

const Compare = ({ address }: PageProps) => {
  const { from, to } = useParams();
  const [first, second] = [versionIdOf(from), comparedVersionOf(to)];
  if (first === null || second === null) return <NoSuchPage />;
  return <ComparePage address={address} from={first} to={second} />;
};

const Version = ({ address }: PageProps) => {
  const version = versionIdOf(useParams()['version']);
  return version === null ? <NoSuchPage /> : <VersionPage address={address} version={version} />;
};

const Restore = ({ address }: PageProps) => {
  const version = versionIdOf(useParams()['version']);
  return version === null ? <NoSuchPage /> : <RestorePage key={version} address={address} version={version} />;
};
