import type { Core } from '@strapi/strapi';
import { apolloServer } from '../src/plugins/editorial/server/public-api/graphql/apollo-server';

type Env = Core.Config.Shared.ConfigParams['env'];

/** Without a mail server mails go nowhere, and nothing complains. */
const email = (env: Env) => ({
  config: {
    provider: 'nodemailer',
    providerOptions: env('SMTP_HOST')
      ? {
          host: env('SMTP_HOST'),
          port: env.int('SMTP_PORT', 587),
          secure: env.bool('SMTP_SECURE', false),
          requireTLS: env.bool('SMTP_REQUIRE_TLS', false),
          auth: env('SMTP_USER') ? { user: env('SMTP_USER'), pass: env('SMTP_PASSWORD', '') } : undefined,
          connectionTimeout: 10_000,
          greetingTimeout: 10_000,
          socketTimeout: 30_000,
        }
      : { jsonTransport: true },
    settings: {
      defaultFrom: env('MAIL_FROM', 'Tòa Soạn <no-reply@localhost>'),
      defaultReplyTo: env('MAIL_REPLY_TO', env('MAIL_FROM', 'no-reply@localhost')),
    },
  },
});

const notices = (env: Env) => ({
  sendsMail: Boolean(env('SMTP_HOST')),
  gatherSeconds: env.int('NOTICES_GATHER_SECONDS', 120),
  chat: env('NOTICES_CHAT_URL')
    ? {
        url: env('NOTICES_CHAT_URL'),
        secret: env('NOTICES_CHAT_SECRET', ''),
        allowsPrivate: env.bool('NOTICES_CHAT_ALLOW_PRIVATE', false),
      }
    : null,
});

/** Files in a bucket that all instances share, in place of the local folder. */
const bucket = (env: Env) =>
  env('S3_BUCKET')
    ? {
        bucket: env('S3_BUCKET'),
        region: env('S3_REGION', 'us-east-1'),
        endpoint: env('S3_ENDPOINT', ''),
        accessKeyId: env('S3_ACCESS_KEY_ID', ''),
        secretAccessKey: env('S3_SECRET_ACCESS_KEY', ''),
        pathStyle: env.bool('S3_PATH_STYLE', Boolean(env('S3_ENDPOINT'))),
        prefix: env('S3_PREFIX', ''),
      }
    : null;

const delivery = (env: Env) => ({
  siteUrl: env('SITE_URL', ''),
  previewPage: env('PREVIEW_PAGE', ''),
  cacheMebibytes: env.int('CACHE_MEBIBYTES', 128),
  drainSeconds: env.int('DRAIN_SECONDS', 0),
  metricsToken: env('METRICS_TOKEN', ''),
  webhooksAllowPrivate: env.bool('WEBHOOKS_ALLOW_PRIVATE', false),
  bucket: bucket(env),
});

/** What a browser would run in our name, were it opened from the media library. */
const activeContent = [
  'text/html',
  'application/xhtml+xml',
  'image/svg+xml',
  'application/xml',
  'text/xml',
  'text/javascript',
  'application/javascript',
  'application/x-shockwave-flash',
  'application/x-msdownload',
  'application/x-msdos-program',
  'application/x-sh',
];

const plugins = ({ env }: Core.Config.Shared.ConfigParams) => ({
  editorial: { enabled: true, resolve: './src/plugins/editorial', config: { notices: notices(env) } },
  email: email(env),
  upload: { config: { security: { deniedTypes: activeContent } } },
  royalties: {
    enabled: true,
    resolve: './src/plugins/royalties',
    // A build reads the configuration too, without secrets and without running anything.
    config: { key: env('ROYALTIES_KEY', '') },
  },
  delivery: { enabled: true, resolve: './src/plugins/delivery', config: delivery(env) },
  'users-permissions': {
    config: {
      jwtSecret: env('JWT_SECRET'),
      jwt: { expiresIn: '7d' },
      register: { allowedFields: [] },
    },
  },
  i18n: { config: { defaultLocale: 'vi', locales: ['vi', 'en', 'zh-Hans'] } },
  graphql: {
    config: {
      endpoint: '/graphql',
      shadowCRUD: true,
      landingPage: false,
      depthLimit: 10,
      amountLimit: 100,
      defaultLimit: 25,
      maxLimit: 100,
      apolloServer,
    },
  },
});

export default plugins;
