import type { Core } from '@strapi/strapi';

const admin = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Admin => ({
  auth: {
    secret: env('ADMIN_JWT_SECRET', ''),
    // Over plain http (a demo, an internal network) a secure cookie would lock everybody out.
    cookie: { secure: env('PUBLIC_URL', '').startsWith('https:') },
    sessions: { maxRefreshTokenLifespan: 30 * 24 * 3600, maxSessionLifespan: 30 * 24 * 3600 },
  },
  apiToken: { salt: env('API_TOKEN_SALT', '') },
  transfer: { token: { salt: env('TRANSFER_TOKEN_SALT', '') } },
  secrets: { encryptionKey: env('ENCRYPTION_KEY', '') },
  flags: { nps: false, promoteEE: false },
  // Otherwise every edit view asks the reporter to set Strapi's preview up.
  preview: { enabled: false, config: { handler: () => null } },
});

export default admin;
