import { lookup as lookupName } from 'node:dns';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** Where nothing of ours is sent unless the operator says so: this machine, its network, its cloud. */
const closed = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const) {
  closed.addSubnet(network, prefix, 'ipv4');
}
// Of IPv6 only global unicast is open, less what embeds or stands for other networks.
const globalUnicast = new BlockList();
globalUnicast.addSubnet('2000::', 3, 'ipv6');
for (const [network, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const) {
  closed.addSubnet(network, prefix, 'ipv6');
}

/** Whether an IP address lies in the public internet. */
export const isPublicAddress = (address: string): boolean => {
  const family = isIP(address);
  if (family === 4) return !closed.check(address, 'ipv4');
  return family === 6 && globalUnicast.check(address, 'ipv6') && !closed.check(address, 'ipv6');
};

export class UnsafeAddressError extends Error {
  override readonly name = 'UnsafeAddressError';
}

/** Resolves a name and refuses it if any of its addresses is closed: what was checked is what is connected to. */
export const safeLookup: LookupFunction = (hostname, options, callback) => {
  lookupName(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) {
      callback(error, '');
      return;
    }
    const unsafe = addresses.find(({ address }) => !isPublicAddress(address));
    const [first] = addresses;
    if (unsafe || !first) {
      callback(new UnsafeAddressError(`${hostname} is not a public address`), '');
      return;
    }
    if (options.all) callback(null, addresses);
    else callback(null, first.address, first.family);
  });
};

export interface SafeAnswer {
  readonly status: number;
  readonly retryAfter: string | undefined;
  /** The beginning of what came back, as text. */
  readonly body: string;
}

interface SafeOptions {
  readonly allowsPrivate: boolean;
  /** Milliseconds for everything: looking up, connecting, sending, being answered. */
  readonly patience?: number;
  /** How much of an answer is read: it isn't ours, and could be without end. */
  readonly reads?: number;
}

const usualPatience = 10_000;

/** Whether something may be sent to an address, as far as the address itself tells. */
export const isSafeAddress = (address: string, allowsPrivate: boolean): boolean => {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (url.username !== '' || url.password !== '') return false;
  if (url.protocol !== 'https:' && !(allowsPrivate && url.protocol === 'http:')) return false;
  // A literal address is never looked up.
  return allowsPrivate || isIP(host) === 0 || isPublicAddress(host);
};

/**
 * Sends JSON to an address that an operator named, and answers the status. Redirects are not
 * followed, and only public addresses are connected to unless `allowsPrivate`.
 * @throws UnsafeAddressError; any failure to connect or to be answered in time
 */
export const sendSafely = (
  address: string,
  body: string,
  headers: Readonly<Record<string, string>>,
  { allowsPrivate, patience = usualPatience, reads = 0 }: SafeOptions,
): Promise<SafeAnswer> =>
  new Promise((resolve, reject) => {
    if (!isSafeAddress(address, allowsPrivate)) {
      reject(new UnsafeAddressError('this address is not sent to'));
      return;
    }
    const url = new URL(address);
    const send = url.protocol === 'https:' ? requestHttps : requestHttp;
    const request = send(
      url,
      {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
        signal: AbortSignal.timeout(patience),
        // Never over a connection that was made for something else, or when the name meant another address.
        agent: false,
        ...(allowsPrivate ? {} : { lookup: safeLookup }),
      },
      (response) => {
        const chunks: Buffer[] = [];
        let length = 0;
        const done = (): void => {
          response.destroy();
          resolve({
            status: response.statusCode ?? 0,
            retryAfter: response.headers['retry-after'],
            body: Buffer.concat(chunks).subarray(0, reads).toString('utf8'),
          });
        };
        if (reads === 0) {
          done();
          return;
        }
        response.on('data', (chunk: Buffer) => {
          chunks.push(chunk);
          length += chunk.length;
          if (length >= reads) done();
        });
        response.on('end', done);
        response.on('error', reject);
      },
    );
    request.on('error', reject);
    request.end(body);
  });

/** The same where nothing but the status matters. */
export const postSafely = async (
  address: string,
  body: string,
  headers: Readonly<Record<string, string>>,
  options: SafeOptions,
): Promise<number> => (await sendSafely(address, body, headers, options)).status;
