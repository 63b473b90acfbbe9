import { blocksHtml } from '../../domain/delivery/body-html';
import type { JsonValue } from '../../domain/shared/canonical-json';
import type { Article, Person } from '../delivery-client';
import { html, type Markup } from '../html';
import type { Page } from '../page';
import { formatDate } from '../parts/dates';
import { bodyText, entryPage, printLink } from '../parts/entry-frame';
import { figure } from '../parts/picture';
import { facts, referenceLink, section } from '../parts/teaser';
import type { Visit } from '../visit';

export const personPage = (visit: Visit, person: Person, articles: readonly Article[] = []): Page => {
  const { t } = visit;
  const aliases = (person.aliases ?? []).map(({ name }) => name).filter(Boolean);
  return entryPage(
    visit,
    person,
    html`<header>
        <h1>${person.name}</h1>
        ${person.nameCertainty === 'unconfirmed' ? html`<p class="meta">${t.unconfirmed}</p>` : null}
        ${printLink(visit)}
      </header>
      ${figure(person.portrait, t, true)}
      ${facts([
        [t.aliases, aliases.join(', ')],
        [t.roles, roles(visit, person)],
      ])}
      ${bodyText(blocksHtml(person.biography as JsonValue))}
      ${visit.isPrint ? null : section(visit, t.mentionedIn, articles)}`,
    { description: person.roles?.[0]?.title },
  );
};

const roles = ({ locale, t }: Visit, { roles: list }: Person): Markup | null => {
  const shown = (list ?? []).map(({ title, organization, from, to, asOf }) => {
    const span = from || to ? t.span(from ? formatDate(locale, from) : '', to ? formatDate(locale, to) : '') : '';
    const when = span || (asOf ? t.asOf(formatDate(locale, asOf)) : '');
    return html`<li>
      ${title}${title && organization ? ', ' : null}${organization ? referenceLink(organization) : null}${when
        ? html` <small>(${when})</small>`
        : null}
    </li>`;
  });
  return shown.length > 0
    ? html`<ul>
        ${shown}
      </ul>`
    : null;
};
