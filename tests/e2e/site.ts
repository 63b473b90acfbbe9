import { baseUrl } from './people';

/** Where the reference site of the demo is: beside it, unless the journeys started it themselves. */
export const siteUrl = (): string => {
  if (process.env['SITE_BASE_URL']) return process.env['SITE_BASE_URL'];
  const { hostname, port } = new URL(baseUrl());
  return `http://${hostname}:${Number(port) + 1}`;
};
