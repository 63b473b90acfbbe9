import {
  Badge,
  Box,
  Flex,
  IconButton,
  Modal,
  Table,
  Tbody,
  Td,
  TextButton,
  Th,
  Thead,
  Tr,
  Typography,
} from '@strapi/design-system';
import { ArrowDown, ArrowUp, Archive, ArrowClockwise, Duplicate, Eye, Pencil } from '@strapi/icons';
import { useIntl } from 'react-intl';
import type { WorkflowsView, WorkflowView } from '../../../../contracts/workflows';
import { EntryLink } from '../../entry/entry-link';
import { useMoment } from '../../entry/use-moment';
import { useTextInPanel } from '../../entry/use-text-in-panel';
import { useLanguageName, useTypeName } from '../page-parts';

interface ListProps {
  readonly view: WorkflowsView;
  readonly isBusy: boolean;
  onEdit(workflow: WorkflowView): void;
  onCopy(workflow: WorkflowView): void;
  onRetire(workflow: WorkflowView): void;
  onMove(index: number, by: number): void;
}

const columns = ['name', 'scope', 'steps', 'inside', 'actions'] as const;

export const WorkflowList = ({ view, isBusy, onEdit, onCopy, onRetire, onMove }: ListProps) => {
  const { formatMessage } = useIntl();
  const inPanel = useTextInPanel();
  const button = (id: string, name: string, icon: React.ReactNode, onClick: () => void, isOff = false) => (
    <IconButton
      variant="ghost"
      label={formatMessage({ id: `editorial.workflows.${id}` }, { name })}
      disabled={isBusy || isOff}
      onClick={onClick}
    >
      {icon}
    </IconButton>
  );
  return (
    <Table colCount={columns.length} rowCount={view.workflows.length + 1}>
      <Thead>
        <Tr>
          {columns.map((column) => (
            <Th key={column}>
              <Typography variant="sigma" textColor="neutral600">
                {formatMessage({ id: `editorial.workflows.column.${column}` })}
              </Typography>
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        {view.workflows.map((workflow, index) => {
          const name = inPanel(workflow.name);
          return (
            <Tr key={workflow.code}>
              <Td>
                <Flex gap={2} wrap="wrap">
                  <Typography fontWeight="semiBold" textColor="neutral800">
                    {name}
                  </Typography>
                  {workflow.retired && <Badge>{formatMessage({ id: 'editorial.workflows.retired' })}</Badge>}
                </Flex>
              </Td>
              <Td>
                <Scope workflow={workflow} />
              </Td>
              <Td>
                <Typography textColor="neutral800">
                  {workflow.steps.length === 0
                    ? formatMessage({ id: 'editorial.workflows.noSteps' })
                    : workflow.steps.map((step) => inPanel(step.name)).join(' → ')}
                </Typography>
              </Td>
              <Td>
                <Inside workflow={workflow} />
              </Td>
              <Td>
                {view.mayChange ? (
                  <Flex gap={1}>
                    {button('moveUp', name, <ArrowUp />, () => onMove(index, -1), index === 0)}
                    {button(
                      'moveDown',
                      name,
                      <ArrowDown />,
                      () => onMove(index, 1),
                      index === view.workflows.length - 1,
                    )}
                    {button('edit', name, <Pencil />, () => onEdit(workflow))}
                    {button('copy', name, <Duplicate />, () => onCopy(workflow))}
                    {workflow.retired
                      ? button('reuse', name, <ArrowClockwise />, () => onRetire(workflow))
                      : button('retire', name, <Archive />, () => onRetire(workflow))}
                  </Flex>
                ) : (
                  button('look', name, <Eye />, () => onEdit(workflow))
                )}
              </Td>
            </Tr>
          );
        })}
      </Tbody>
    </Table>
  );
};

const Scope = ({ workflow }: { readonly workflow: WorkflowView }) => {
  const { formatList, formatMessage } = useIntl();
  const typeName = useTypeName();
  const languageName = useLanguageName();
  const { contentTypes, locales, categories, translation } = workflow.scope;
  const parts = [
    formatList(contentTypes.map(typeName)),
    formatList(locales.map(languageName)),
    categories.length > 0 && formatMessage({ id: 'editorial.workflows.categories' }, { count: categories.length }),
    translation !== 'any' && formatMessage({ id: `editorial.workflows.translation.${translation}` }),
  ].filter(Boolean);
  return (
    <Typography textColor="neutral800">
      {parts.length > 0 ? parts.join(' · ') : formatMessage({ id: 'editorial.workflows.everything' })}
    </Typography>
  );
};

/** The entries that are under way in a workflow: they keep the steps that they began with. */
const Inside = ({ workflow }: { readonly workflow: WorkflowView }) => {
  const { formatMessage, formatNumber } = useIntl();
  const moment = useMoment();
  const { count, entries } = workflow.inside;
  if (count === 0) return <Typography textColor="neutral600">0</Typography>;
  return (
    <Modal.Root>
      <Modal.Trigger>
        <TextButton>{formatNumber(count)}</TextButton>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header closeLabel={formatMessage({ id: 'global.close' })}>
          <Modal.Title>{formatMessage({ id: 'editorial.workflows.inside' }, { count })}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Typography>{formatMessage({ id: 'editorial.workflows.inside.text' })}</Typography>
          <Flex tag="ul" direction="column" alignItems="stretch" gap={3} paddingTop={4} style={{ listStyle: 'none' }}>
            {entries.map((entry) => (
              <Box tag="li" key={`${entry.contentType}/${entry.documentId}/${entry.locale}`}>
                <EntryLink {...entry} title={entry.name} />
                <Typography tag="p" variant="pi" textColor="neutral600">
                  {moment(entry.since)}
                </Typography>
              </Box>
            ))}
          </Flex>
          {entries.length < count && (
            <Typography variant="pi" textColor="neutral600">
              {formatMessage({ id: 'editorial.workflows.inside.more' }, { count: count - entries.length })}
            </Typography>
          )}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
};
