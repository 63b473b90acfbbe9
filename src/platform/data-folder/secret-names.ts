/** The secrets that the server reads from the environment. `APP_KEYS` is a list with commas, of four keys here. */
export const SECRET_NAMES = [
  'APP_KEYS',
  'API_TOKEN_SALT',
  'ADMIN_JWT_SECRET',
  'TRANSFER_TOKEN_SALT',
  'JWT_SECRET',
  'ENCRYPTION_KEY',
  'ROYALTIES_KEY',
] as const;

export type SecretName = (typeof SECRET_NAMES)[number];

export type Secrets = Readonly<Record<SecretName, string>>;

/** A set of environment variables, such as `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;
