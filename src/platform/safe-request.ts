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
const safeLookup: LookupFunction = (hostname, options, callback) => {
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

const patience = 10_000;

/**
 * Sends JSON to an address that an operator named, and answers the status. Redirects are not
 * followed, and only public addresses are connected to unless `allowsPrivate`.
 * @throws UnsafeAddressError; any failure to connect or to be answered in time
 */
export const postSafely = (
  address: string,
  body: string,
  headers: Readonly<Record<string, string>>,
  { allowsPrivate }: { readonly allowsPrivate: boolean },
): Promise<number> =>
  new Promise((resolve, reject) => {
    const url = new URL(address);
    const host = url.hostname.replace(/^\[|\]$/g, '');
    if (url.protocol !== 'https:' && !(allowsPrivate && url.protocol === 'http:')) {
      reject(new UnsafeAddressError(`${url.protocol} is not sent to`));
      return;
    }
    // A literal address is never looked up.
    if (!allowsPrivate && isIP(host) !== 0 && !isPublicAddress(host)) {
      reject(new UnsafeAddressError(`${host} is not a public address`));
      return;
    }
    const send = url.protocol === 'https:' ? requestHttps : requestHttp;
    const request = send(
      url,
      {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
        signal: AbortSignal.timeout(patience),
        ...(allowsPrivate ? {} : { lookup: safeLookup }),
      },
      (response) => {
        // Nothing of the answer is read: it isn't ours, and could be without end.
        response.destroy();
        resolve(response.statusCode ?? 0);
      },
    );
    request.on('error', reject);
    request.end(body);
  });
