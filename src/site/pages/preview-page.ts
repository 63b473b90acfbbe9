import { answerOf, type Entry } from '../delivery-client';
import { html } from '../html';
import type { Page } from '../page';
import { formatMoment } from '../parts/dates';
import type { Visit } from '../visit';
import { previewOf } from './show-entry';

/** One version as readers would see it, for whoever has the link; kept by nobody, listed nowhere. */
export const previewPage = async (visit: Visit, token: string): Promise<Page> => {
  const { data, meta } = await answerOf(
    visit.reading.client.GET('/api/delivery/preview/{token}', { params: { path: { token } } }),
  );
  // What a version lacks of a live entry (its dates, its sequence) is empty, and no page needs it.
  const page = previewOf(visit, data as unknown as Entry);
  return {
    ...page,
    head: undefined,
    canonical: undefined,
    languages: undefined,
    isIndexed: false,
    isKept: false,
    content: html`<p class="notice warning">${visit.t.preview} ${formatMoment(visit.locale, meta.expiresAt)}.</p>
      ${page.content}`,
  };
};
