import {
  isDeliveredType,
  pluralOfType,
  typeNamed,
  type DeliveredType,
} from '../../../../domain/delivery/delivered-types';
import { DomainFailure } from '../../../../domain/shared/failure';
import { isLocale, locales, type Locale } from '../../../../domain/shared/locales';
import { nameParameter } from '../../contracts';
import type { DeliveryCore } from '../core';
import type { ReadAnswer, ReadRequest } from './answer';
import { articleForms, readArticleForm } from './article-forms';
import { listEntries } from './list-entries';
import { readSlot } from './placements';
import { readEntry } from './read-entry';
import { readNotices } from './read-notices';
import { readSite } from './read-site';
import { resolvePath } from './resolve-path';
import { search } from './search';
import { routesBeside } from './routes-beside';

const prefix = '/api/delivery/';

/** Answers a public GET; null where the path is none of the read model's. */
export const answerRead = (core: DeliveryCore, request: ReadRequest): Promise<ReadAnswer> | null => {
  const beside = routesBeside(core, request);
  if (beside) return beside;
  if (!request.path.startsWith(prefix)) return null;
  const parts = request.path.slice(prefix.length).split('/');
  const [language = '', section = '', name, ...more] = parts;
  if (section === '' || more.length > 0 || ownByOthers.has(language)) return null;
  return answerIn(core, request, language, section, name);
};

/** Paths below the prefix that begin with no language; other parts of the plugin may have their own. */
const ownByOthers: ReadonlySet<string> = new Set(['preview', 'subscribers', 'files']);

const answerIn = async (
  core: DeliveryCore,
  request: ReadRequest,
  language: string,
  section: string,
  encodedName: string | undefined,
): Promise<ReadAnswer> => {
  if (!isLocale(language)) throw new DomainFailure('UNKNOWN_LOCALE', { locale: language, known: locales });
  if (encodedName === undefined) return answerSection(core, request, language, section);
  const name = nameOf(encodedName);
  if (section === 'placements') return readSlot(core, language, name, request);
  const type = typeOf(section);
  const form = type === 'article' ? articleForms.find((one) => name.endsWith(`.${one}`)) : undefined;
  if (form) return readArticleForm(core, form, language, name.slice(0, -form.length - 1), request);
  return readEntry(core, type, language, name, request);
};

const answerSection = async (
  core: DeliveryCore,
  request: ReadRequest,
  locale: Locale,
  section: string,
): Promise<ReadAnswer> => {
  if (section === 'search') return search(core, locale, request);
  if (section === 'resolve') return resolvePath(core, locale, request);
  if (section === 'notices') return readNotices(core, locale, request);
  if (section === 'site') return readSite(core, locale, request);
  return listEntries(core, typeOf(section), locale, request);
};

/** @throws DomainFailure UNKNOWN_CONTENT_TYPE */
export const typeOf = (plural: string): DeliveredType => {
  const type = typeNamed(plural);
  if (!isDeliveredType(type)) {
    throw new DomainFailure('UNKNOWN_CONTENT_TYPE', { type: plural, known: Object.values(pluralOfType) });
  }
  return type;
};

/** @throws DomainFailure NOT_FOUND for what can't be a name */
export const nameOf = (encoded: string): string => {
  const name = nameParameter.safeParse(decoded(encoded));
  if (!name.success) throw new DomainFailure('NOT_FOUND', {});
  return name.data;
};

const decoded = (text: string): string | null => {
  try {
    return decodeURIComponent(text);
  } catch {
    // A broken escape is no name of anything: the caller answers that nothing is found.
    return null;
  }
};
