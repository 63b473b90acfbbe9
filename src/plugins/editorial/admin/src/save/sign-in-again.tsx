import { Button, Field, Flex, TextInput } from '@strapi/design-system';
import { getFetchClient, storeToken, useAuth } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';

/** Signing in without leaving the page: Strapi's way leads over the login page, and loses the form. */
export const SignInAgain = ({ onSignedIn }: { onSignedIn(): Promise<unknown> }) => {
  const { formatMessage } = useIntl();
  const email = useAuth('SignInAgain', (state) => state.user?.email) ?? '';
  const [password, setPassword] = useState('');
  const [isRefused, setRefused] = useState(false);
  const [isBusy, setBusy] = useState(false);

  const signIn = async (): Promise<void> => {
    setBusy(true);
    setRefused(false);
    try {
      const rememberMe = localStorage.getItem('jwtToken') !== null;
      const { data } = await getFetchClient().post<{ data: { token: string } }>('/admin/login', {
        email,
        password,
        rememberMe,
      });
      storeToken(data.data.token);
    } catch {
      // Whatever the reason is, the person can only try again: the password, or the network.
      setRefused(true);
      setBusy(false);
      return;
    }
    await onSignedIn();
    setBusy(false);
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Field.Root
        name="password"
        hint={email}
        error={isRefused ? formatMessage({ id: 'editorial.session.refused' }) : undefined}
      >
        <Field.Label>{formatMessage({ id: 'editorial.session.password' })}</Field.Label>
        <TextInput
          type="password"
          autoComplete="current-password"
          value={password}
          onChange={(event: React.ChangeEvent<HTMLInputElement>) => setPassword(event.target.value)}
        />
        <Field.Hint />
        <Field.Error />
      </Field.Root>
      <Button size="S" fullWidth loading={isBusy} disabled={password === ''} onClick={() => void signIn()}>
        {formatMessage({ id: 'editorial.session.signIn' })}
      </Button>
    </Flex>
  );
};
