import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** Seals what must not lie in the database or its backups as it is. */
export interface Sealer {
  /** `owner` is bound to the seal: a sealed text that is moved to another row opens no more. */
  seal(clear: string, owner: string): string;
  /** @throws Error where key or owner are not those of the sealing, or the text was changed */
  open(sealed: string, owner: string): string;
}

const version = 'v1';
const algorithm = 'aes-256-gcm';

/** AES-256-GCM (NIST SP 800-38D) with a key derived by HKDF (RFC 5869) and a new nonce each time. */
export const createSealer = (secret: string, purpose = 'toa-soan/royalties/payees'): Sealer => {
  const key = Buffer.from(hkdfSync('sha256', secret, '', purpose, 32));
  return {
    seal(clear, owner) {
      const nonce = randomBytes(12);
      const cipher = createCipheriv(algorithm, key, nonce);
      cipher.setAAD(Buffer.from(owner));
      const body = Buffer.concat([cipher.update(clear, 'utf8'), cipher.final()]);
      return [version, ...[nonce, cipher.getAuthTag(), body].map((part) => part.toString('base64url'))].join('.');
    },
    open(sealed, owner) {
      const [found, ...parts] = sealed.split('.');
      const [nonce, tag, body] = parts.map((part) => Buffer.from(part, 'base64url'));
      if (found !== version || !nonce || !tag || !body || tag.length !== 16) {
        throw new Error('a sealed text has a form that is not known');
      }
      const decipher = createDecipheriv(algorithm, key, nonce);
      decipher.setAAD(Buffer.from(owner));
      decipher.setAuthTag(tag);
      return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8');
    },
  };
};
