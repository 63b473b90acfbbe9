import { safeUrl } from '../../domain/delivery/html';
import type { Entry, Reference } from '../delivery-client';
import { html, type Markup } from '../html';
import type { Visit } from '../visit';
import { formatMoment, type Precision } from './dates';
import { picture } from './picture';

export const nameOf = (entry: Entry): string => (entry.type === 'article' ? entry.title : entry.name) ?? '';

const pictureOf = (entry: Entry) => {
  if (entry.type === 'person') return entry.portrait;
  return entry.type === 'article' || entry.type === 'event' ? entry.cover : null;
};

/** The day that a list shows beside an entry; people and organizations have none. */
const dateOf = (entry: Entry): { readonly at: string; readonly precision: Precision } | null => {
  if (entry.type === 'event') {
    return entry.startsAt ? { at: entry.startsAt, precision: entry.startsAtPrecision ?? 'minute' } : null;
  }
  if (entry.type !== 'article' || entry.displayDateKind === 'none' || !entry.displayDate) return null;
  return { at: entry.displayDate, precision: entry.displayDatePrecision ?? 'minute' };
};

/** Lists may show another language where there is none of the one asked for: they say so. */
const languageMark = ({ locale, t }: Visit, entry: Entry): Markup | null =>
  entry.servedLocale === locale ? null : html`<small class="language">${t.inLanguage[entry.servedLocale]}</small>`;

const textOfEntry = (entry: Entry): string | null | undefined => {
  if (entry.type === 'article') return entry.summary;
  if (entry.type === 'event') return entry.theme;
  if (entry.type === 'award') return [entry.rank, entry.year].filter(Boolean).join(' · ');
  return entry.type === 'person' ? entry.roles?.[0]?.title : entry.shortName;
};

export interface TeaserStyle {
  readonly level: 2 | 3;
  readonly isLead?: boolean;
}

export const teaser = (visit: Visit, entry: Entry, { level, isLead = false }: TeaserStyle): Markup => {
  const date = dateOf(entry);
  const image = pictureOf(entry)?.image;
  const language = entry.servedLocale === visit.locale ? null : html` lang="${entry.servedLocale}"`;
  const link = html`<a href="${safeUrl(entry.url)}" ${language}>${nameOf(entry)}</a>`;
  return html`<article class="teaser${isLead ? ' lead' : ''}">
    ${image
      ? picture(image, '', isLead ? '(min-width: 48rem) 40rem, 100vw' : '(min-width: 48rem) 12rem, 34vw', isLead)
      : null}
    <div>
      ${entry.type === 'article' && entry.kicker ? html`<p class="kicker" ${language}>${entry.kicker}</p>` : null}
      ${level === 2 ? html`<h2>${link}</h2>` : html`<h3>${link}</h3>`}
      ${textOfEntry(entry) ? html`<p${language}>${textOfEntry(entry)}</p>` : null}
      <p class="meta">
        ${date
          ? html`<time datetime="${date.at}">${formatMoment(visit.locale, date.at, date.precision)}</time> `
          : null}${languageMark(visit, entry)}
      </p>
    </div>
  </article> `;
};

/** Names with their pages, one after the other. */
export const referenceLinks = (references: readonly Reference[] | null | undefined): readonly Markup[] =>
  (references ?? []).map((one, index) => html`${index > 0 ? ', ' : null}${referenceLink(one)}`);

export const referenceLink = ({ name, url }: Reference): Markup => {
  const address = safeUrl(url);
  return address ? html`<a href="${address}">${name}</a>` : html`${name}`;
};

/** A list of facts: what it is called, and what is known of it; nothing is shown of what isn't known. */
export const facts = (
  rows: readonly (readonly [label: string, value: Markup | string | null | undefined])[],
): Markup | null => {
  const known = rows.filter(([, value]) => value !== null && value !== undefined && value !== '');
  return known.length === 0
    ? null
    : html`<dl class="facts">
        ${known.map(
          ([label, value]) =>
            html`<div>
              <dt>${label}</dt>
              <dd>${value}</dd>
            </div> `,
        )}
      </dl>`;
};

export const linksOrNull = (references: readonly Reference[] | null | undefined): Markup | null =>
  references && references.length > 0 ? html`${referenceLinks(references)}` : null;

/** The part of a page that lists entries under a heading; null where there are none. */
export const section = (visit: Visit, heading: string, entries: readonly Entry[]): Markup | null =>
  entries.length === 0
    ? null
    : html`<section class="list">
        <h2>${heading}</h2>
        ${entries.map((entry) => teaser(visit, entry, { level: 3 }))}
      </section>`;
