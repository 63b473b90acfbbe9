import { useIntl } from 'react-intl';
import type { Problem } from '../api/problem';
import { modelOf, type EntryAddress } from '../entry/address';
import { NoticeText } from '../notice';

/** Names the fields that an entry still lacks, as the form names them. */
export const MissingFields = ({ problem, address }: { readonly problem: Problem; readonly address: EntryAddress }) => {
  const { formatMessage, formatList } = useIntl();
  const { missing } = problem.details as { missing?: string[] };
  if (problem.code !== 'ENTRY_INCOMPLETE' || !Array.isArray(missing)) return null;
  const label = (path: string): string => {
    const [, attribute = path, position] = /^(\w+)(?:\[(\d+)\])?/.exec(path) ?? [];
    const name = formatMessage({
      id: `content-manager.content-types.${modelOf(address.contentType)}.${attribute}`,
      defaultMessage: attribute,
    });
    return position === undefined ? name : `${name} (${Number(position) + 1})`;
  };
  const lines = missing.map((paths) => formatList(paths.split(' or ').map(label), { type: 'disjunction' }));
  return <NoticeText>{[...new Set(lines)].map((line) => `• ${line}`).join('\n')}</NoticeText>;
};
