import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isPublicAddress, postSafely } from './safe-request';

test.each([
  '127.0.0.1',
  '0.0.0.0',
  '10.1.2.3',
  '172.31.255.255',
  '192.168.0.10',
  '169.254.169.254',
  '100.64.0.1',
  '224.0.0.1',
  '255.255.255.255',
  '::1',
  '::',
  'fe80::1',
  'fd00::1',
  '::ffff:127.0.0.1',
  '64:ff9b::7f00:1',
  '2002:7f00:1::',
  '2001:db8::1',
  'not an address',
])('%s is closed', (address) => {
  expect(isPublicAddress(address)).toBe(false);
});

test.each(['1.1.1.1', '172.32.0.1', '8.8.8.8', '2606:4700:4700::1111'])('%s is open', (address) => {
  expect(isPublicAddress(address)).toBe(true);
});

describe('what is sent', () => {
  const received: string[] = [];
  const server = createServer((request, response) => {
    received.push(request.url ?? '');
    response.writeHead(302, { location: '/elsewhere' });
    response.end();
  });
  let port = 0;

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    ({ port } = server.address() as AddressInfo);
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  test.each([
    ['http', () => `http://127.0.0.1:${port}/`],
    ['an address of this machine', () => `https://127.0.0.1:${port}/`],
    ['the same in other figures', () => `https://2130706433:${port}/`],
    ['the same in IPv6', () => `https://[::ffff:127.0.0.1]:${port}/`],
    ['a name of this machine', () => `https://localhost:${port}/`],
    ['a file', () => 'file:///etc/passwd'],
  ])('never goes to %s, unless the operator allows it', async (_what, address) => {
    await expect(postSafely(address(), '{}', {}, { allowsPrivate: false })).rejects.toThrow(/not (a public|sent)/);
    expect(received).toEqual([]);
  });

  test('follows no redirect', async () => {
    expect(await postSafely(`http://127.0.0.1:${port}/hook`, '{}', {}, { allowsPrivate: true })).toBe(302);
    expect(received).toEqual(['/hook']);
  });
});
