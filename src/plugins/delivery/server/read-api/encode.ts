export const encode = (text: string): string => Buffer.from(text, 'utf8').toString('base64url');

export const decode = (text: string): string => Buffer.from(text, 'base64url').toString('utf8');
