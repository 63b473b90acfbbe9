import type { Article, Award } from '../delivery-client';
import { html, type Markup } from '../html';
import type { Page } from '../page';
import { entryPage, printLink } from '../parts/entry-frame';
import { facts, linksOrNull, referenceLink, section } from '../parts/teaser';
import type { Visit } from '../visit';

export const awardPage = (visit: Visit, award: Award, articles: readonly Article[] = []): Page => {
  const { t } = visit;
  const recipients = [
    ...(award.recipientOrganizations ?? []),
    ...(award.recipientPersons ?? []),
    ...(award.recipientPlaces ?? []),
  ];
  return entryPage(
    visit,
    award,
    html`<header>
        <h1>${award.name}</h1>
        ${printLink(visit)}
      </header>
      ${award.citation ? html`<p class="summary">${award.citation}</p>` : null}
      ${facts([
        [t.programme, award.programme],
        [t.year, award.year ? `${award.year}` : null],
        [t.rank, award.rank],
        [t.awardedBy, award.awardedBy ? referenceLink(award.awardedBy) : null],
        [t.recipients, linksOrNull(recipients)],
        [t.ceremony, award.ceremony ? referenceLink(award.ceremony) : null],
      ])}
      ${evidence(visit, award)} ${visit.isPrint ? null : section(visit, t.mentionedIn, articles)}`,
    { description: award.citation },
  );
};

const evidence = ({ t }: Visit, { evidence: list }: Award): Markup | null => {
  const shown = (list ?? []).flatMap(({ article, quote }) =>
    article || quote
      ? [html`<li>${quote ? html`<q>${quote}</q> ` : null}${article ? referenceLink(article) : null}</li>`]
      : [],
  );
  return shown.length > 0
    ? html`<section>
        <h2>${t.evidence}</h2>
        <ul>
          ${shown}
        </ul>
      </section>`
    : null;
};
