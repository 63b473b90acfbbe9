import { Button, Flex, Modal } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { Loaded } from '../parts/loaded';
import { useText } from '../parts/use-text';
import { AssessmentForm } from './assessment-form';
import { useAssessment } from './use-assessment';
import type { WorkAddress } from './work-address';

/** The whole assessment of one work, wherever it was opened from. */
export const AssessmentDialog = ({ address, onClose }: { readonly address: WorkAddress; onClose(): void }) => {
  const t = useText();
  const { formatMessage } = useIntl();
  const { toggleNotification } = useNotification();
  const assessment = useAssessment(address);
  const { work, isChanged, isWhole, isBusy, isComputing } = assessment;
  const isBlocked = work?.warnings.some(({ blocking }) => blocking) ?? true;
  const isReasonMissing = work?.reasonRequired === true && assessment.reason.trim() === '';

  const finish = async (action: 'save' | 'confirm'): Promise<void> => {
    const isDone = await assessment[action]();
    if (!isDone) return;
    toggleNotification({ type: 'success', message: t(`done.${action}`) });
    if (action === 'confirm') onClose();
  };
  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal.Content>
        <Modal.Header closeLabel={formatMessage({ id: 'global.close' })}>
          <Modal.Title>{work ? t('assessment.of', { title: work.title }) : t('assessment.title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Loaded read={assessment.read}>
            {(stored) => <AssessmentForm assessment={assessment} work={work ?? stored} />}
          </Loaded>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {formatMessage({ id: 'global.close' })}
          </Button>
          <Flex gap={2}>
            {work?.allowedActions.includes('save') && (
              <Button
                variant="secondary"
                loading={isBusy}
                disabled={!isWhole || (!isChanged && work.status !== 'none')}
                onClick={() => void finish('save')}
              >
                {t('action.save')}
              </Button>
            )}
            {work?.allowedActions.includes('confirm') && (
              <Button
                variant="success"
                loading={isBusy}
                disabled={!isWhole || isComputing || isBlocked || isReasonMissing}
                onClick={() => void finish('confirm')}
              >
                {t(work.status === 'confirmed' ? 'action.confirmAgain' : 'action.confirm')}
              </Button>
            )}
          </Flex>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};
