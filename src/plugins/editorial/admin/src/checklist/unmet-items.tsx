import type { Judged } from '../../../../../domain/checklist/judge';
import type { Problem } from '../api/problem';
import { NoticeText } from '../notice';
import { useItemText } from './item-text';

/** Names what the checklist still requires, where it kept an entry from being submitted. */
export const UnmetItems = ({ problem }: { readonly problem: Problem }) => {
  const itemText = useItemText();
  const { items } = problem.details as { items?: readonly Judged[] };
  if (problem.code !== 'CHECKLIST_UNMET' || !Array.isArray(items)) return null;
  return <NoticeText>{(items as readonly Judged[]).map((item) => `• ${itemText(item)}`).join('\n')}</NoticeText>;
};
