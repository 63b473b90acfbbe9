import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP } from 'node:net';
import { isPublicAddress, safeLookup, UnsafeAddressError } from './safe-request';

interface AskOptions {
  readonly allowsPrivate: boolean;
  /** Milliseconds for everything. */
  readonly patience: number;
}

/** Whether a web address may be asked, as far as the address itself tells. */
const mayAsk = (address: string, allowsPrivate: boolean): boolean => {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, password, port } = new URL(address);
  if (!['http:', 'https:'].includes(protocol) || username !== '' || password !== '') return false;
  if (allowsPrivate) return true;
  const host = hostname.replace(/^\[|\]$/g, '');
  // Other ports belong to other services than pages for readers.
  return port === '' && (isIP(host) === 0 || isPublicAddress(host));
};

/**
 * Asks whether a page is there, and answers the status. Redirects are not followed and nothing is
 * read; only public addresses are connected to unless `allowsPrivate`.
 * @throws UnsafeAddressError; any failure to connect or to be answered in time
 */
export const askSafely = async (address: string, { allowsPrivate, patience }: AskOptions): Promise<number> => {
  if (!mayAsk(address, allowsPrivate)) throw new UnsafeAddressError('this address is not asked');
  const signal = AbortSignal.timeout(patience);
  const status = await statusOf(address, 'HEAD', allowsPrivate, signal);
  // Many servers refuse HEAD alone, in one way or another.
  return status < 400 ? status : statusOf(address, 'GET', allowsPrivate, signal);
};

const statusOf = (
  address: string,
  method: 'HEAD' | 'GET',
  allowsPrivate: boolean,
  signal: AbortSignal,
): Promise<number> =>
  new Promise((resolve, reject) => {
    const url = new URL(address);
    const send = url.protocol === 'https:' ? requestHttps : requestHttp;
    const headers = { 'user-agent': 'ToaSoan-link-check/1', accept: '*/*' };
    const lookup = allowsPrivate ? {} : { lookup: safeLookup };
    const request = send(url, { method, headers, signal, agent: false, ...lookup }, (response) => {
      response.destroy();
      resolve(response.statusCode ?? 0);
    });
    request.on('error', reject);
    request.end();
  });
