import type { Core } from '@strapi/strapi';
import { isAdminRequest } from '../../../../platform/http/admin-request';
import { signedAddress } from '../../../../platform/public-files/signed-address';

interface StoredFile {
  readonly url: string;
}

interface Provider {
  isPrivate(): Promise<boolean>;
  getSignedUrl(file: StoredFile): Promise<{ url: string }>;
}

/**
 * The panel shows pictures of drafts: what people of the newsroom are answered carries addresses that
 * are signed for some hours. Everybody else gets the plain ones. Strapi has this for private buckets;
 * here the local folder becomes one.
 */
export const signAddressesForThePanel = (strapi: Core.Strapi): void => {
  if (strapi.config.get<string>('plugin::upload.provider', 'local') !== 'local') return;
  const { provider } = strapi.plugin('upload') as unknown as { readonly provider: Provider };
  Object.assign(provider, {
    isPrivate: async () => true,
    getSignedUrl: async ({ url }: StoredFile) => {
      const request = strapi.requestContext.get();
      return { url: request && isAdminRequest(request) ? signedAddress(strapi, url) : url };
    },
  } satisfies Provider);
};
