import { useIntl } from 'react-intl';
import type { EntryView } from '../../../contracts';
import type { ActionDraft, DraftProblem } from './action-draft';

export interface FieldProps {
  readonly draft: ActionDraft;
  readonly entry: EntryView;
  readonly problems: readonly DraftProblem[];
  onChange(change: Partial<ActionDraft>): void;
}

/** The message of a field that is still missing, after somebody has tried to go on. */
export const useMissing = ({ problems }: FieldProps) => {
  const { formatMessage } = useIntl();
  return (field: DraftProblem, id: string): string | undefined =>
    problems.includes(field) ? formatMessage({ id }) : undefined;
};
