import { Button, Dialog, Typography } from '@strapi/design-system';
import type { SyntheticEvent } from 'react';
import { useIntl } from 'react-intl';
import { useNavigate } from 'react-router-dom';
import { useLeftBehindQuery } from '../../api/desk-api';
import { useStore } from '../../store';
import { leftBehindPath } from '../paths';
import { leftKinds } from './left-kinds';
import { deactivated } from './watch-deactivations';

/** Says what a person leaves behind as soon as the account has been deactivated; nothing if there is nothing. */
export const HandOverPrompt = () => {
  const person = useStore(deactivated);
  if (person === null) return null;
  return (
    // The menu's link around this would take what happens in the dialog for its own.
    <span role="presentation" onClick={stop} onKeyDown={stop} onPointerMove={stop} onFocus={stop}>
      <Prompt key={person} person={person} />
    </span>
  );
};

const stop = (event: SyntheticEvent): void => event.stopPropagation();

const Prompt = ({ person }: { readonly person: number }) => {
  const { formatMessage } = useIntl();
  const navigate = useNavigate();
  const { currentData: left } = useLeftBehindQuery(person, { refetchOnMountOrArgChange: true });
  const kinds = leftKinds.filter((kind) => left && left[kind].count > 0);
  const close = () => deactivated.set(null);
  if (!left || kinds.length === 0) return null;
  return (
    <Dialog.Root open onOpenChange={close}>
      <Dialog.Content>
        <Dialog.Header>{formatMessage({ id: 'editorial.left.title' })}</Dialog.Header>
        <Dialog.Body>
          <Typography tag="p">
            {formatMessage({ id: 'editorial.left.prompt' }, { person: left.person.name })}
          </Typography>
          <ul style={{ listStyle: 'disc', paddingLeft: '2rem' }}>
            {kinds.map((kind) => (
              <Typography key={kind} tag="li">
                {formatMessage({ id: `editorial.left.${kind}` }, { count: left[kind].count })}
              </Typography>
            ))}
          </ul>
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary" fullWidth>
              {formatMessage({ id: 'editorial.left.later' })}
            </Button>
          </Dialog.Cancel>
          <Dialog.Action>
            <Button
              fullWidth
              onClick={() => {
                close();
                navigate(`/settings/${leftBehindPath}?person=${person}`);
              }}
            >
              {formatMessage({ id: 'editorial.left.open' })}
            </Button>
          </Dialog.Action>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
};
