import { Button, Dialog, Field, Flex, IconButton, Modal, TextInput, Typography } from '@strapi/design-system';
import { Pencil, Plus, Trash } from '@strapi/icons';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { SavedViewView } from '../../../../contracts/finding';
import {
  useAddSavedViewMutation,
  useChangeSavedViewMutation,
  useRemoveSavedViewMutation,
  useSavedViewsQuery,
} from '../../api/finding-api';
import { problemIn } from '../../api/problem';
import { useProblemText } from '../../api/use-problem-text';

type Filters = Readonly<Record<string, string>>;

interface SavedViewsProps {
  /** What is asked now, to be kept. */
  readonly filters: Filters;
  onOpen(filters: Filters): void;
}

const isSame = (one: Filters, other: Filters): boolean =>
  Object.keys({ ...one, ...other }).every((name) => one[name] === other[name]);

/** The questions that a person keeps under names; nobody else sees them. */
export const SavedViews = ({ filters, onOpen }: SavedViewsProps) => {
  const { formatMessage } = useIntl();
  const { data: views = [] } = useSavedViewsQuery(undefined);
  const [dialog, setDialog] = useState<'add' | SavedViewView | null>(null);
  const [leaving, setLeaving] = useState<SavedViewView | null>(null);
  const isKept = views.some((view) => isSame(view.filters, filters));
  return (
    <Flex gap={2} wrap="wrap" paddingTop={4} role="group" aria-label={formatMessage({ id: 'editorial.find.views' })}>
      {views.map((view) => {
        const isOpen = isSame(view.filters, filters);
        return (
          <Flex key={view.id} gap={1}>
            <Button
              size="S"
              variant={isOpen ? 'default' : 'tertiary'}
              aria-pressed={isOpen}
              onClick={() => onOpen(view.filters)}
            >
              {view.name}
            </Button>
            {isOpen && (
              <>
                <IconButton
                  size="S"
                  label={formatMessage({ id: 'editorial.find.renameView' }, { name: view.name })}
                  onClick={() => setDialog(view)}
                >
                  <Pencil />
                </IconButton>
                <IconButton
                  size="S"
                  label={formatMessage({ id: 'editorial.find.removeView' }, { name: view.name })}
                  onClick={() => setLeaving(view)}
                >
                  <Trash />
                </IconButton>
              </>
            )}
          </Flex>
        );
      })}
      {!isKept && Object.keys(filters).length > 0 && (
        <Button size="S" variant="ghost" startIcon={<Plus />} onClick={() => setDialog('add')}>
          {formatMessage({ id: 'editorial.find.keepView' })}
        </Button>
      )}
      {dialog !== null && <NameDialog view={dialog} filters={filters} onClose={() => setDialog(null)} />}
      {leaving && <RemoveDialog view={leaving} onClose={() => setLeaving(null)} />}
    </Flex>
  );
};

interface NameDialogProps {
  readonly view: 'add' | SavedViewView;
  readonly filters: Filters;
  onClose(): void;
}

const NameDialog = ({ view, filters, onClose }: NameDialogProps) => {
  const { formatMessage } = useIntl();
  const problemText = useProblemText();
  const [add, adding] = useAddSavedViewMutation();
  const [change, changing] = useChangeSavedViewMutation();
  const [name, setName] = useState(view === 'add' ? '' : view.name);
  const [problem, setProblem] = useState<string>();
  const save = async (event: React.FormEvent): Promise<void> => {
    event.preventDefault();
    if (name.trim() === '') return;
    const result =
      view === 'add' ? await add({ name: name.trim(), filters }) : await change({ ...view, name: name.trim() });
    if ('error' in result) setProblem(problemText(problemIn(result.error), 'action').message);
    else onClose();
  };
  const title = view === 'add' ? 'editorial.find.keepView' : 'editorial.find.renameTitle';
  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal.Content>
        <form onSubmit={(event) => void save(event)}>
          <Modal.Header closeLabel={formatMessage({ id: 'global.close' })}>
            <Modal.Title>{formatMessage({ id: title })}</Modal.Title>
          </Modal.Header>
          <Modal.Body>
            <Field.Root name="viewName" required error={problem}>
              <Field.Label>{formatMessage({ id: 'editorial.find.viewName' })}</Field.Label>
              <TextInput
                value={name}
                maxLength={80}
                onChange={(event: React.ChangeEvent<HTMLInputElement>) => setName(event.target.value)}
              />
              <Field.Error />
            </Field.Root>
          </Modal.Body>
          <Modal.Footer>
            <Button variant="tertiary" onClick={onClose}>
              {formatMessage({ id: 'app.components.Button.cancel' })}
            </Button>
            <Button type="submit" loading={adding.isLoading || changing.isLoading} disabled={name.trim() === ''}>
              {formatMessage({ id: 'global.save' })}
            </Button>
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  );
};

const RemoveDialog = ({ view, onClose }: { readonly view: SavedViewView; onClose(): void }) => {
  const { formatMessage } = useIntl();
  const problemText = useProblemText();
  const [remove, { isLoading }] = useRemoveSavedViewMutation();
  const [problem, setProblem] = useState<string>();
  const confirm = async (): Promise<void> => {
    const result = await remove(view.id);
    if ('error' in result) setProblem(problemText(problemIn(result.error), 'action').message);
    else onClose();
  };
  const title = formatMessage({ id: 'editorial.find.removeView' }, { name: view.name });
  return (
    <Dialog.Root open onOpenChange={(isOpen: boolean) => !isOpen && onClose()}>
      <Dialog.Content>
        <Dialog.Header>{title}</Dialog.Header>
        <Dialog.Body>
          <Typography textAlign="center">{problem ?? formatMessage({ id: 'editorial.find.removeText' })}</Typography>
        </Dialog.Body>
        <Dialog.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {formatMessage({ id: 'app.components.Button.cancel' })}
          </Button>
          <Button variant="danger-light" loading={isLoading} onClick={() => void confirm()}>
            {formatMessage({ id: 'global.delete' })}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
};
