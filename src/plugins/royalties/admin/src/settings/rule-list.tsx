import { Button, Flex } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useState, type ReactNode } from 'react';
import type { Read } from '../api/use-royalties';
import { DataTable, type Column } from '../parts/data-table';
import { Loaded } from '../parts/loaded';
import { useText } from '../parts/use-text';

export interface SettingsProps {
  readonly canWrite: boolean;
  readonly today: string;
}

interface RuleListProps<Rule> {
  readonly read: Read<readonly Rule[]>;
  readonly caption: string;
  readonly empty: string;
  readonly addLabel: string;
  readonly canWrite: boolean;
  readonly columns: readonly Column<Rule>[];
  readonly nameOf: (rule: Rule) => string;
  /** The dialog in which a rule, or a new one, is typed. */
  readonly editor: (rule: Rule | null, close: () => void) => ReactNode;
}

/** Dated rules of one kind, the newest first, each to be changed in a dialog. */
export const RuleList = <Rule extends { readonly id: number; readonly from: string }>(props: RuleListProps<Rule>) => {
  const { read, caption, empty, addLabel, canWrite, columns, nameOf, editor } = props;
  const t = useText();
  const [edited, setEdited] = useState<Rule | 'new' | null>(null);
  const change: readonly Column<Rule>[] = canWrite
    ? [
        {
          name: 'actions',
          heading: t('actions'),
          isHeadingHidden: true,
          cell: (rule) => (
            <Flex justifyContent="flex-end">
              <Button
                size="S"
                variant="tertiary"
                aria-label={t('settings.editOf', { name: nameOf(rule) })}
                onClick={() => setEdited(rule)}
              >
                {t('action.edit')}
              </Button>
            </Flex>
          ),
        },
      ]
    : [];
  return (
    <Flex direction="column" alignItems="stretch" gap={4} paddingTop={4}>
      {canWrite && (
        <div>
          <Button startIcon={<Plus />} variant="secondary" onClick={() => setEdited('new')}>
            {addLabel}
          </Button>
        </div>
      )}
      <Loaded read={read} empty={empty} isEmpty={(rules) => rules.length === 0}>
        {(rules) => (
          <DataTable
            caption={caption}
            rows={[...rules].sort((one, other) => (one.from < other.from ? 1 : -1))}
            rowKey={({ id }) => id}
            columns={[...columns, ...change]}
          />
        )}
      </Loaded>
      {edited && editor(edited === 'new' ? null : edited, () => setEdited(null))}
    </Flex>
  );
};
