import { Button, LinkButton } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useHref, useLocation } from 'react-router-dom';
import { openActionDialog } from '../approval/dialog-store';
import { useEntry } from '../entry/use-entry';
import { useEntryOnScreen } from '../entry/use-entry-on-screen';
import { useMoment } from '../entry/use-moment';
import { useProblemText } from '../api/use-problem-text';
import type { Problem } from '../api/problem';
import { Notice, NoticeText } from '../notice';
import { useStore } from '../store';
import { SignInAgain } from './sign-in-again';
import { openForms, saveProblems } from './form-registry';

/** Stands below the Save button while the last save has failed: the text is still in the form. */
export const SaveProblem = () => {
  const { formKey } = useEntryOnScreen();
  const problem = useStore(saveProblems).get(formKey);
  return problem ? <ProblemAlert formKey={formKey} problem={problem} /> : null;
};

const ProblemAlert = ({ formKey, problem }: { readonly formKey: string; readonly problem: Problem }) => {
  const { title, message } = useProblemText()(problem, 'save');
  const form = useStore(openForms).get(formKey);
  return (
    <Notice
      variant="danger"
      title={title}
      actions={
        <>
          {problem.code === 'STALE_VERSION' && <NewerVersion formKey={formKey} problem={problem} />}
          {problem.code === 'ENTRY_IN_REVIEW' && <WithdrawToEdit />}
          {problem.kind === 'sessionEnded' && form && <SignInAgain onSignedIn={() => form.save()} />}
        </>
      }
    >
      <NoticeText>{message}</NoticeText>
      {problem.code === 'STALE_VERSION' && <WhoseVersion problem={problem} />}
    </Notice>
  );
};

const WhoseVersion = ({ problem }: { readonly problem: Problem }) => {
  const { formatMessage } = useIntl();
  const moment = useMoment();
  const { author, savedAt } = problem.details as { author?: string | null; savedAt?: string | null };
  if (!savedAt) return null;
  return (
    <NoticeText>
      {formatMessage({ id: 'editorial.save.newer' }, { author: author ?? '—', time: moment(savedAt) })}
    </NoticeText>
  );
};

/** Somebody has saved meanwhile: look at theirs, and put one's own changes on top if that is right. */
const NewerVersion = ({ formKey, problem }: { readonly formKey: string; readonly problem: Problem }) => {
  const { formatMessage } = useIntl();
  const { pathname, search } = useLocation();
  const href = useHref({ pathname, search });
  const [isSaving, setSaving] = useState(false);
  const form = useStore(openForms).get(formKey);
  const { current } = problem.details as { current?: number };

  const saveOnTop = async (): Promise<void> => {
    setSaving(true);
    await form?.save({ over: current });
    setSaving(false);
  };
  return (
    <>
      <LinkButton href={href} target="_blank" rel="noopener" variant="tertiary" size="S" fullWidth>
        {formatMessage({ id: 'editorial.save.openNewer' })}
      </LinkButton>
      <Button variant="secondary" size="S" fullWidth loading={isSaving} onClick={() => void saveOnTop()}>
        {formatMessage({ id: 'editorial.save.onTop' })}
      </Button>
    </>
  );
};

const WithdrawToEdit = () => {
  const { formatMessage } = useIntl();
  const { address } = useEntryOnScreen();
  const { entry } = useEntry(address);
  if (!address || !entry?.allowedActions.includes('withdraw')) return null;
  return (
    <Button variant="secondary" size="S" fullWidth onClick={() => openActionDialog({ address, action: 'withdraw' })}>
      {formatMessage({ id: 'editorial.action.withdraw.label' })}
    </Button>
  );
};
