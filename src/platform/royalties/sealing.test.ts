import { createSealer } from './sealing';

const sealer = createSealer('a secret of the tests, long enough');

test('what is sealed opens again, and looks different each time', () => {
  const one = sealer.seal('0123456789', 'payee 1');
  expect(sealer.open(one, 'payee 1')).toBe('0123456789');
  expect(one).not.toContain('0123456789');
  expect(sealer.seal('0123456789', 'payee 1')).not.toBe(one);
});

test('it does not open for another owner, with another key, or when a character was changed', () => {
  const sealed = sealer.seal('Nguyễn Thị Hoa', 'payee 1');
  expect(() => sealer.open(sealed, 'payee 2')).toThrow(/authenticate/);
  expect(() => createSealer('another secret').open(sealed, 'payee 1')).toThrow(/authenticate/);
  const [version, nonce, tag, body] = sealed.split('.') as [string, string, string, string];
  const changed = body.startsWith('A') ? `B${body.slice(1)}` : `A${body.slice(1)}`;
  expect(() => sealer.open([version, nonce, tag, changed].join('.'), 'payee 1')).toThrow(/authenticate/);
  expect(() => sealer.open([version, nonce, tag.slice(0, 6), body].join('.'), 'payee 1')).toThrow(/form/);
});
