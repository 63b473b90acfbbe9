import { lookup } from 'node:dns';
import { createServer, type AddressInfo } from 'node:net';
import { askSafely } from './ask-safely';
import { postSafely, UnsafeAddressError } from './safe-request';

jest.mock('node:dns', () => ({ ...jest.requireActual<object>('node:dns'), lookup: jest.fn() }));

type Answered = (error: null, addresses: { address: string; family: number }[]) => void;

/** A documentation address would be refused; this one is public, and whether it answers doesn't matter. */
const publicOne = '192.31.196.1';
const ownOne = '127.0.0.1';

/** What the attacker's name server says, one answer after the other; the last one for good. */
const answers = (...said: readonly (readonly string[])[]): void => {
  let turn = 0;
  jest.mocked(lookup as unknown as (name: string, options: object, answered: Answered) => void).mockReset();
  jest
    .mocked(lookup as unknown as (name: string, options: object, answered: Answered) => void)
    .mockImplementation((_name, _options, answered) => {
      const addresses = said[Math.min(turn, said.length - 1)] ?? [];
      turn += 1;
      answered(
        null,
        addresses.map((address) => ({ address, family: 4 })),
      );
    });
};

let connections = 0;
let port = 0;
const inside = createServer((socket) => {
  connections += 1;
  socket.destroy();
});

beforeAll(async () => {
  await new Promise<void>((resolve) => inside.listen(0, ownOne, resolve));
  ({ port } = inside.address() as AddressInfo);
});

afterAll(() => new Promise((resolve) => inside.close(resolve)));

const options = { allowsPrivate: false, patience: 300 };
const problemOf = (sending: Promise<unknown>): Promise<unknown> =>
  sending.then(
    () => null,
    (error: unknown) => error,
  );

test('a name that is public when it is asked and ours when it is connected to leads to nothing of ours', async () => {
  answers([publicOne], [ownOne]);
  const first = await problemOf(postSafely(`https://rebound.example:${port}/`, '{}', {}, options));
  // What was judged is what is connected to: the name is asked once, and not again on the way.
  expect(lookup).toHaveBeenCalledTimes(1);
  expect(first).not.toBeInstanceOf(UnsafeAddressError);
  const second = await problemOf(postSafely(`https://rebound.example:${port}/`, '{}', {}, options));
  expect(lookup).toHaveBeenCalledTimes(2);
  expect(second).toBeInstanceOf(UnsafeAddressError);
  expect(connections).toBe(0);
});

test('one address of ours among public ones is enough to refuse a name', async () => {
  answers([publicOne, ownOne]);
  const address = `https://mixed.example:${port}/`;
  expect(await problemOf(postSafely(address, '{}', {}, options))).toBeInstanceOf(UnsafeAddressError);
  expect(await problemOf(askSafely('http://mixed.example/', options))).toBeInstanceOf(UnsafeAddressError);
  expect(connections).toBe(0);
});

test('each message asks the name anew, and goes over no connection that was there before', async () => {
  answers([ownOne]);
  const told = await problemOf(
    postSafely(`http://later.example:${port}/`, '{}', {}, { allowsPrivate: true, patience: 300 }),
  );
  expect(told).not.toBeNull();
  const before = connections;
  expect(await problemOf(postSafely(`https://later.example:${port}/`, '{}', {}, options))).toBeInstanceOf(
    UnsafeAddressError,
  );
  expect(connections).toBe(before);
});
