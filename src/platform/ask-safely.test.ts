import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { askSafely } from './ask-safely';
import { UnsafeAddressError } from './safe-request';

const patience = 2_000;

test('a page is asked by HEAD, and by GET where HEAD is refused', async () => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response.statusCode =
      request.url === '/gone' ? 404 : request.method === 'HEAD' && request.url === '/get' ? 405 : 200;
    response.end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    const options = { allowsPrivate: true, patience };
    expect(await askSafely(`${address}/there`, options)).toBe(200);
    expect(await askSafely(`${address}/get`, options)).toBe(200);
    expect(await askSafely(`${address}/gone`, options)).toBe(404);
    await expect(askSafely(`${address}/there`, { allowsPrivate: false, patience })).rejects.toThrow(UnsafeAddressError);
    expect(asked).toEqual(['HEAD /there', 'HEAD /get', 'GET /get', 'HEAD /gone', 'GET /gone']);
  } finally {
    server.close();
  }
});

test.each([
  'http://localhost/',
  'http://127.0.0.1/',
  'http://[::1]/',
  'http://169.254.169.254/latest/meta-data',
  'http://10.0.0.1/',
  'https://example.org:8443/',
  'https://user:secret@example.org/',
  'ftp://example.org/',
  'file:///etc/passwd',
  'no address',
])('%s is not asked', async (address) => {
  await expect(askSafely(address, { allowsPrivate: false, patience })).rejects.toThrow(UnsafeAddressError);
});
