import { DomainFailure } from './failure';

/** How an attribute's text is made uniform on every write; marked on the attribute in its schema. */
export const normalisations = ['name', 'text', 'slug', 'email', 'url', 'none'] as const;

export type Normalisation = (typeof normalisations)[number];

const noBreakSpaces = /[\u00a0\u2007\u202f\ufeff]/g;
const emailShape = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/**
 * Makes one text uniform. Unicode NFC always; names and titles also get ordinary spaces, one at a
 * time; e-mail addresses become lower case; only http and https addresses are taken.
 * @throws DomainFailure INVALID_URL, INVALID_EMAIL with { attribute, value }
 */
export const normaliseText = (value: string, how: Normalisation, attribute: string): string => {
  const composed = value.normalize('NFC');
  switch (how) {
    case 'none':
      return composed;
    case 'text':
      return composed.trim();
    case 'name':
    case 'slug':
      return composed.replace(noBreakSpaces, ' ').replace(/\s+/g, ' ').trim();
    case 'email':
      return normaliseEmail(composed, attribute);
    case 'url':
      return normaliseUrl(composed, attribute);
  }
};

const normaliseEmail = (value: string, attribute: string): string => {
  const address = value.trim().toLowerCase();
  if (address !== '' && !emailShape.test(address)) {
    throw new DomainFailure('INVALID_EMAIL', { attribute, value: address });
  }
  return address;
};

const normaliseUrl = (value: string, attribute: string): string => {
  const address = value.trim();
  if (address === '') return address;
  const parsed = URL.canParse(address) ? new URL(address) : null;
  if (!parsed || !['http:', 'https:'].includes(parsed.protocol) || parsed.hostname === '') {
    throw new DomainFailure('INVALID_URL', { attribute, value: address });
  }
  return address;
};
