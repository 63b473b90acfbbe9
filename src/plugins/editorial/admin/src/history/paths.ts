import { isEditorialType } from '../../../../../domain/shared/content-types';
import { isLocale } from '../../../../../domain/shared/locales';
import { modelOf, type EntryAddress } from '../entry/address';

/** What may stand for the second version of a comparison; the first one has an id. */
export type ComparedVersion = number | 'live' | 'working';

export const historyRoutePath = 'plugins/editorial/history/:type/:documentId/:locale/*';

export const historyPath = ({ contentType, documentId, locale }: EntryAddress): string =>
  `/plugins/editorial/history/${contentType}/${documentId}/${locale}`;

export const comparePath = (address: EntryAddress, from: number, to: ComparedVersion): string =>
  `${historyPath(address)}/compare/${from}/${to}`;

export const versionPath = (address: EntryAddress, version: number): string =>
  `${historyPath(address)}/versions/${version}`;

export const restorePath = (address: EntryAddress, version: number): string =>
  `${historyPath(address)}/restore/${version}`;

export const editPath = ({ contentType, documentId, locale }: EntryAddress): string =>
  `/content-manager/collection-types/${modelOf(contentType)}/${documentId}?plugins[i18n][locale]=${locale}`;

interface RouteParameters {
  readonly type?: string | undefined;
  readonly documentId?: string | undefined;
  readonly locale?: string | undefined;
}

/** The entry that an address names; null where it names none that could exist. */
export const addressOfRoute = ({ type, documentId, locale }: RouteParameters): EntryAddress | null =>
  isEditorialType(type) && isLocale(locale) && /^[a-z0-9]{1,64}$/i.test(documentId ?? '')
    ? { contentType: type, documentId: documentId as string, locale }
    : null;

export const versionIdOf = (parameter: string | undefined): number | null =>
  /^[1-9]\d{0,14}$/.test(parameter ?? '') ? Number(parameter) : null;

export const comparedVersionOf = (parameter: string | undefined): ComparedVersion | null =>
  parameter === 'live' || parameter === 'working' ? parameter : versionIdOf(parameter);
