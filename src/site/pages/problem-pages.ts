import type { ApiRefusal } from '../delivery-client';
import { html } from '../html';
import type { Page } from '../page';
import { formatMoment } from '../parts/dates';
import type { Visit } from '../visit';

/** What readers see where the API refuses; the notice of a retraction is the newsroom's own text. */
export const problemPage = (visit: Visit, refusal: ApiRefusal): Page => {
  const { t } = visit;
  if (refusal.status === 410 && refusal.code === 'ENTRY_RETRACTED') return retractedPage(visit, refusal);
  if (refusal.code === 'PREVIEW_EXPIRED' || refusal.code === 'PREVIEW_NOT_FOUND') {
    return plainPage(refusal.status, t.previewGone, t.previewGoneText);
  }
  return refusal.status >= 500 || refusal.status === 429 ? unavailablePage(visit) : notFoundPage(visit);
};

const plainPage = (status: number, title: string, text: string): Page => ({
  status,
  title,
  isIndexed: false,
  isKept: false,
  content: html`<h1>${title}</h1>
    <p>${text}</p>`,
});

export const notFoundPage = ({ t }: Visit): Page => plainPage(404, t.notFound, t.notFoundText);

export const unavailablePage = ({ t }: Visit): Page => plainPage(503, t.unavailable, t.unavailableText);

const retractedPage = ({ locale, t }: Visit, { details }: ApiRefusal): Page => {
  const { notice, retractedAt } = details;
  return {
    status: 410,
    title: t.retracted,
    isIndexed: false,
    isKept: false,
    content: html`<h1>${t.retracted}</h1>
      <p class="notice warning">${typeof notice === 'string' && notice !== '' ? notice : t.retractedPlain}</p>
      ${typeof retractedAt === 'string'
        ? html`<p class="meta">
            ${t.retractedOn}: <time datetime="${retractedAt}">${formatMoment(locale, retractedAt)}</time>
          </p>`
        : null}`,
  };
};
