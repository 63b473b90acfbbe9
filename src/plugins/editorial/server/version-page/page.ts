import { createHash } from 'node:crypto';
import type { EditorialType } from '../../../../domain/shared/content-types';
import { nameAttribute } from '../../../../domain/shared/content-types';
import type { Content } from '../../../../domain/history/snapshot';
import type { Locale } from '../../../../domain/shared/locales';
import type { VersionView } from '../../contracts';
import type { NamedThings } from '../use-cases/named-things';
import { renderArticle } from './article';
import { Html, markup } from './html';
import { renderAward, renderEvent, renderOrganization, renderPerson } from './other-types';
import { Pen, textOf } from './pen';
import { styles } from './styles';

export interface VersionPage {
  readonly html: string;
  /** The Content-Security-Policy that the page stands under; it is in the page too. */
  readonly policy: string;
}

const styleHash = createHash('sha256').update(styles, 'utf8').digest('base64');

/** Nothing runs, nothing is sent, nothing but pictures, sounds and our own styles is loaded. */
const policy = [
  "default-src 'none'",
  'img-src http: https: data:',
  'media-src http: https:',
  `style-src 'sha256-${styleHash}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const renderers: Readonly<Record<EditorialType, (content: Content, pen: Pen) => Html>> = {
  article: renderArticle,
  event: renderEvent,
  award: renderAward,
  person: renderPerson,
  organization: renderOrganization,
};

/** A version as a page, as readers would see it: private attributes and what isn't live are left out. */
export const renderPage = (page: {
  readonly contentType: EditorialType;
  readonly locale: Locale;
  readonly language: Locale;
  readonly version: VersionView;
  readonly isLive: boolean;
  readonly content: Content;
  readonly things: NamedThings;
}): VersionPage => {
  const { contentType, locale, language, version, content } = page;
  const pen = new Pen(page.things, language);
  const body = renderers[contentType](content, pen);
  const saved = `${pen.word('savedBy')}: ${version.actor.name}, ${pen.date(version.createdAt, 'minute')}`;
  const written = markup`<!doctype html>
    <html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, nofollow" />
        <meta name="referrer" content="no-referrer" />
        <title>${textOf(content[nameAttribute(contentType)])} (${version.label})</title>
        <style>${new Html(styles)}</style>
      </head>
      <body>
        <aside lang="${language}">
          <b>${pen.word('preview')} ${version.label}</b> · ${saved} · ${pen.word(page.isLive ? 'isLive' : 'notPublic')}
        </aside>
        <main>
          <article>${body}</article>
          ${
            pen.unseen.size > 0 &&
            markup`<footer lang="${language}"><p>${pen.word('hidden')} ${[...pen.unseen].join(', ')}</p></footer>`
          }
        </main>
      </body>
    </html> `;
  return { html: written.text, policy };
};
