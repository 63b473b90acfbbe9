/** Makes addresses whole: pages of the site, and files and feeds of this server. */
export interface Addresses {
  readonly site: string;
  readonly server: string;
}

const isWhole = (url: string): boolean => /^https?:\/\//i.test(url);

export const pageAddress = ({ site }: Addresses, url: string): string => (isWhole(url) ? url : `${site}${url}`);

export const fileAddress = ({ server }: Addresses, url: string): string => (isWhole(url) ? url : `${server}${url}`);
