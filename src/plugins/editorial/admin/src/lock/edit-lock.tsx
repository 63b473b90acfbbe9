import { Button, Dialog, Flex, Typography } from '@strapi/design-system';
import { Lock, WarningCircle } from '@strapi/icons';
import { useEffect } from 'react';
import { useIntl } from 'react-intl';
import type { LockView } from '../../../contracts/reviews';
import { useReloadDocumentMutation } from '../api/workflow-api';
import type { EntryAddress } from '../entry/address';
import { useEntry } from '../entry/use-entry';
import { useEntryOnScreen, useIsCloning } from '../entry/use-entry-on-screen';
import { useMoment } from '../entry/use-moment';
import { readOnlyForm } from '../edit-form/read-only';
import { openForms } from '../save/form-registry';
import { useRedrawnForm } from '../strapi-internals';
import { useStore } from '../store';
import { useLease } from './use-lease';

/** How often an open edit view asks whether somebody else has begun to edit, in milliseconds. */
const askEvery = 20_000;

/** Keeps the lease of the entry in the edit view, and says who has it while it is somebody else. */
export const EditLock = () => {
  const { address } = useEntryOnScreen();
  const isCloning = useIsCloning();
  return address && !isCloning ? <LockOf key={JSON.stringify(address)} address={address} /> : null;
};

const LockOf = ({ address }: { readonly address: EntryAddress }) => {
  const { formKey } = useEntryOnScreen();
  const form = useStore(openForms).get(formKey);
  const { entry } = useEntry(address, askEvery);
  const [reloadDocument] = useReloadDocumentMutation();
  const redraw = useRedrawnForm();
  const isModified = form?.isModified === true;
  const { lost, takeOver } = useLease({ address, isModified });
  const lock = entry?.lock ?? null;
  const other = lock && !lock.isMine ? lock : null;
  const isReadOnly = other !== null;

  useEffect(() => {
    readOnlyForm.set(isReadOnly ? formKey : null);
    redraw();
    return () => readOnlyForm.set(null);
  }, [formKey, isReadOnly, redraw]);

  const takeItOver = async (): Promise<void> => {
    await takeOver();
    // What the other person has saved belongs on the screen before anybody types on.
    if (!isModified) await reloadDocument(address);
  };
  return other ? <LockNotice lock={other} wasMine={lost} hasTyped={isModified} onTakeOver={takeItOver} /> : null;
};

const LockNotice = ({
  lock,
  wasMine,
  hasTyped,
  onTakeOver,
}: {
  readonly lock: LockView;
  readonly wasMine: boolean;
  readonly hasTyped: boolean;
  onTakeOver(): Promise<void>;
}) => {
  const { formatMessage } = useIntl();
  const moment = useMoment();
  const values = { person: lock.holder.name, time: moment(lock.since) };
  return (
    <Flex
      role="status"
      direction="column"
      alignItems="stretch"
      gap={2}
      width="100%"
      padding={4}
      hasRadius
      background="warning100"
      borderColor="warning200"
    >
      <Flex gap={2} alignItems="flex-start">
        <Lock fill="warning700" aria-hidden width="1.6rem" height="1.6rem" style={{ flexShrink: 0 }} />
        <Typography fontWeight="bold" textColor="neutral800">
          {formatMessage({ id: wasMine ? 'editorial.lock.taken' : 'editorial.lock.held' }, values)}
        </Typography>
      </Flex>
      <Typography tag="p" textColor="neutral800">
        {formatMessage({ id: hasTyped ? 'editorial.lock.kept' : 'editorial.lock.readOnly' })}
      </Typography>
      {lock.mayTakeOver && <TakeOver person={lock.holder.name} onTakeOver={onTakeOver} />}
    </Flex>
  );
};

const TakeOver = ({ person, onTakeOver }: { readonly person: string; onTakeOver(): Promise<void> }) => {
  const { formatMessage } = useIntl();
  return (
    <Dialog.Root>
      <Dialog.Trigger>
        <Button variant="secondary" size="S" fullWidth>
          {formatMessage({ id: 'editorial.lock.takeOver' })}
        </Button>
      </Dialog.Trigger>
      <Dialog.Content>
        <Dialog.Header>{formatMessage({ id: 'editorial.lock.takeOver' })}</Dialog.Header>
        <Dialog.Body icon={<WarningCircle fill="warning600" />}>
          {formatMessage({ id: 'editorial.lock.takeOver.text' }, { person })}
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary" fullWidth>
              {formatMessage({ id: 'app.components.Button.cancel' })}
            </Button>
          </Dialog.Cancel>
          <Dialog.Action>
            <Button fullWidth onClick={() => void onTakeOver()}>
              {formatMessage({ id: 'editorial.lock.takeOver' })}
            </Button>
          </Dialog.Action>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
};
