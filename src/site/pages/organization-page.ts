import { blocksHtml } from '../../domain/delivery/body-html';
import { safeUrl } from '../../domain/delivery/html';
import type { JsonValue } from '../../domain/shared/canonical-json';
import type { Article, Organization } from '../delivery-client';
import { html, type Markup } from '../html';
import type { Page } from '../page';
import { formatDate } from '../parts/dates';
import { bodyText, entryPage, printLink } from '../parts/entry-frame';
import { picture } from '../parts/picture';
import { facts, referenceLink, section } from '../parts/teaser';
import type { Visit } from '../visit';

export const organizationPage = (visit: Visit, organization: Organization, articles: readonly Article[] = []): Page => {
  const { t } = visit;
  const website = safeUrl(organization.website);
  const aliases = (organization.aliases ?? []).map(({ name }) => name).filter(Boolean);
  return entryPage(
    visit,
    organization,
    html`<header>
        <h1>${organization.name}</h1>
        ${printLink(visit)}
      </header>
      ${organization.logo
        ? html`<p class="logo">
            ${picture(organization.logo, organization.logo.alternativeText ?? '', '12rem', true)}
          </p>`
        : null}
      ${facts([
        [t.shortName, organization.shortName],
        [t.aliases, aliases.join(', ')],
        [t.earlierNames, earlierNames(visit, organization)],
        [t.parent, organization.parent ? referenceLink(organization.parent) : null],
        [t.successor, organization.successor ? referenceLink(organization.successor) : null],
        [t.seat, organization.place ? referenceLink(organization.place) : null],
        [t.website, website ? html`<a href="${website}" rel="noopener noreferrer">${website}</a>` : null],
      ])}
      ${bodyText(blocksHtml(organization.description as JsonValue))}
      ${visit.isPrint ? null : section(visit, t.mentionedIn, articles)}`,
  );
};

const earlierNames = ({ locale, t }: Visit, { earlierNames: list }: Organization): Markup | null => {
  const shown = (list ?? []).map(({ name, from, until }) => {
    const span =
      from || until ? t.span(from ? formatDate(locale, from) : '', until ? formatDate(locale, until) : '') : '';
    return html`<li>${name}${span ? html` <small>(${span})</small>` : null}</li>`;
  });
  return shown.length > 0
    ? html`<ul>
        ${shown}
      </ul>`
    : null;
};
