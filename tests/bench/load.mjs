import { get } from 'node:http';
import { buffer } from 'node:stream/consumers';
import autocannon from 'autocannon';

/** What browsers, programs and CDNs send along: they take compressed answers. */
const asReader = { 'accept-encoding': 'gzip' };

export const median = (values) => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)];

/** Requests a second of one URL under 16 connections; every answer has to have the status. */
export const requestsPerSecond = async (url, { seconds, headers = {}, status = 200 }) => {
  const result = await autocannon({ url, connections: 16, duration: seconds, headers: { ...asReader, ...headers } });
  const other = Object.entries(result.statusCodeStats ?? {}).filter(([code]) => Number(code) !== status);
  if (result.errors > 0 || other.length > 0 || result.requests.total === 0) {
    throw new Error(
      `${url} was answered otherwise: ${JSON.stringify(result.statusCodeStats)}, ${result.errors} errors`,
    );
  }
  return result.requests.total / result.duration;
};

/** Headers that every server makes by itself. */
const ofConnection = ['connection', 'content-length', 'date', 'keep-alive', 'transfer-encoding'];

/** An answer as it comes over the wire: its bytes and its headers. */
export const answerOf = (url) =>
  new Promise((resolve, reject) => {
    get(url, { headers: asReader }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${url} was answered ${response.statusCode}`));
      const headers = Object.entries(response.headers).filter(([name]) => !ofConnection.includes(name));
      buffer(response).then((body) => resolve({ body, headers: Object.fromEntries(headers) }), reject);
    }).once('error', reject);
  });

/** Seconds that reading all pages of a sync takes, and how many entries they held. */
export const readAllBySync = async (baseUrl) => {
  const begun = performance.now();
  let entries = 0;
  let next = `${baseUrl}/api/delivery/sync?initial=true`;
  for (;;) {
    const response = await fetch(next);
    if (!response.ok) throw new Error(`sync was answered ${response.status}`);
    const { data, meta } = await response.json();
    entries += data.length;
    if (!meta.hasMore) return { entries, seconds: (performance.now() - begun) / 1_000 };
    next = `${baseUrl}/api/delivery/sync?token=${encodeURIComponent(meta.token)}`;
  }
};
