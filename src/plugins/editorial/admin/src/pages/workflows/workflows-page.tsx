import { Button } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Layouts, Page, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { Workflow } from '../../../../../../domain/workflow/workflow';
import type { WorkflowsView } from '../../../../contracts/workflows';
import { problemIn, type Problem } from '../../api/problem';
import { useProblemText } from '../../api/use-problem-text';
import { useChangeWorkflowsMutation, useWorkflowsQuery } from '../../api/workflow-api';
import { useMoment } from '../../entry/use-moment';
import { Answered } from '../page-parts';
import { asWorkflow, copyOf, moved, newWorkflow, withWorkflow } from './edit-workflows';
import { WorkflowForm } from './workflow-form';
import { WorkflowList } from './workflow-list';

/** The ways that entries go through review: their order, their steps, whom they are for. */
export const WorkflowsPage = () => {
  const { formatMessage } = useIntl();
  const { data, error, isLoading, refetch } = useWorkflowsQuery(undefined, { refetchOnMountOrArgChange: true });
  return (
    <Page.Main>
      <Page.Title>{formatMessage({ id: 'editorial.workflows.title' })}</Page.Title>
      <Answered data={data} error={error} isLoading={isLoading} retry={() => void refetch()}>
        {(view) => <Workflows key={view.revision} view={view} />}
      </Answered>
    </Page.Main>
  );
};

const Workflows = ({ view }: { readonly view: WorkflowsView }) => {
  const { formatMessage } = useIntl();
  const { toggleNotification } = useNotification();
  const problemText = useProblemText();
  const moment = useMoment();
  const [change, { isLoading: isBusy }] = useChangeWorkflowsMutation();
  const [edited, setEdited] = useState<Workflow | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const codes = view.workflows.map(({ code }) => code);
  const workflows = view.workflows.map(asWorkflow);

  const open = (workflow: Workflow): void => {
    setProblem(null);
    setEdited(workflow);
  };

  const save = async (next: readonly Workflow[]): Promise<void> => {
    setProblem(null);
    const body = { revision: view.revision, workflows: next } as Parameters<typeof change>[0]['body'];
    const result = await change({ body, dryRun: false });
    if ('error' in result) {
      const refused = problemIn(result.error);
      if (edited) setProblem(refused);
      else toggleNotification({ type: 'danger', ...problemText(refused, 'action') });
      return;
    }
    setEdited(null);
    toggleNotification({ type: 'success', message: formatMessage({ id: 'editorial.workflows.done' }) });
  };

  if (edited) {
    return (
      <WorkflowForm
        workflow={edited}
        view={view}
        problem={problem}
        isBusy={isBusy}
        onSave={(changed) => void save(withWorkflow(workflows, changed))}
        onCancel={() => setEdited(null)}
      />
    );
  }
  return (
    <>
      <Layouts.Header
        title={formatMessage({ id: 'editorial.workflows.title' })}
        subtitle={formatMessage(
          { id: 'editorial.workflows.subtitle' },
          {
            person:
              view.changedBy.id === null
                ? formatMessage({ id: 'editorial.history.actor.system' })
                : view.changedBy.name || '–',
            time: moment(view.changedAt),
          },
        )}
        primaryAction={
          view.mayChange && (
            <Button startIcon={<Plus />} onClick={() => open(newWorkflow(codes))}>
              {formatMessage({ id: 'editorial.workflows.create' })}
            </Button>
          )
        }
      />
      <Layouts.Content>
        <WorkflowList
          view={view}
          isBusy={isBusy}
          onEdit={(workflow) => open(asWorkflow(workflow))}
          onCopy={(workflow) => open(copyOf(asWorkflow(workflow), codes))}
          onRetire={(workflow) =>
            void save(withWorkflow(workflows, { ...asWorkflow(workflow), retired: !workflow.retired }))
          }
          onMove={(index, by) => void save(moved(workflows, index, by))}
        />
      </Layouts.Content>
    </>
  );
};
