import { fieldsList, isFields, type Fields } from '../../../../domain/history/content-model';
import type { Content } from '../../../../domain/history/snapshot';
import { renderBlocks } from './blocks';
import { markup, joined, type Html } from './html';
import { textOf, type Pen, type Value } from './pen';
import { isWord } from './words';

export const renderArticle = (content: Content, pen: Pen): Html =>
  markup` <header>
      ${textOf(content['kicker']) && markup`<p class="kicker">${textOf(content['kicker'])}</p>`}
      <h1>${textOf(content['title'])}</h1>
      ${textOf(content['subtitle']) && markup`<p class="subtitle">${textOf(content['subtitle'])}</p>`}
      <p class="meta">${joined(metaOf(content, pen), ' · ')}</p>
    </header>
    ${textOf(content['summary']) && markup`<p class="summary">${dateline(content)}${textOf(content['summary'])}</p>`}
    ${pen.figure(content['cover'])} ${isFields(content['audio']) ? pen.media('audio', content['audio'], null) : null}
    ${fieldsList(content['body']).map((part) => renderPart(part, pen))}
    ${content['externalUrl'] ? markup`<p>${pen.word('readOn')} ${pen.link(content['externalUrl'])}</p>` : null}
    ${content['toBeContinued'] === true && markup`<p class="subtitle">(${pen.word('toBeContinued')})</p>`}
    ${bylines(content['bylines'], pen)}
    ${pen.facts(
      pen.fact('source', sourceOf(content['source'], pen)),
      pen.fact('series', seriesOf(content, pen)),
      pen.fact('inPrint', printOf(content['printReference'], pen)),
      pen.fact('attachments', ...attachments(content['attachments'], pen)),
      pen.fact('persons', ...pen.names(content['persons'])),
      pen.fact('organizations', ...pen.names(content['organizations'])),
      pen.fact('places', ...pen.names(content['places'])),
      pen.fact('events', ...pen.names(content['events'])),
      pen.fact('awards', ...pen.names(content['awards'])),
      pen.fact('keywords', ...pen.names(content['keywords'])),
      pen.fact('related', ...pen.names(content['related'])),
    )}`;

const dateline = (content: Content): Html | null =>
  textOf(content['dateline']) === '' ? null : markup`<b>${textOf(content['dateline'])} – </b>`;

const metaOf = (content: Content, pen: Pen): readonly Html[] => {
  const date =
    content['displayDateKind'] === 'none'
      ? ''
      : pen.date(content['displayDate'], content['displayDatePrecision'] ?? 'minute');
  const updated = content['displayDateKind'] === 'updated' && date !== '' ? `${pen.word('updated')} ${date}` : date;
  return [pen.name(content['category']), pen.name(content['genre']), updated]
    .filter((text) => text !== null && text !== '')
    .map((text) => markup`${text}`);
};

const renderPart = (part: Fields, pen: Pen): Html | readonly Html[] | null => {
  switch (part['__component']) {
    case 'content.rich-text':
      return renderBlocks(part['text']);
    case 'content.figure':
      return pen.figure(part);
    case 'content.gallery':
      return markup`<section>
        ${textOf(part['title']) && markup`<h3>${textOf(part['title'])}</h3>`}${fieldsList(part['figures']).map(
          (figure) => pen.figure(figure) ?? markup``,
        )}
      </section>`;
    case 'content.table':
      return table(part);
    case 'content.pull-quote':
      return markup`<blockquote class="pull">
        ${textOf(part['text'])}<cite>${textOf(part['shownAs']) || pen.name(part['speaker'])}</cite>
      </blockquote>`;
    case 'content.embed':
      return markup`<p>${pen.link(part['url'], part['title'])}</p>
        ${caption(part)}`;
    case 'content.video':
      return markup`<figure>${pen.media('video', part['file'], part['url'], part['poster'])}${caption(part)}</figure>`;
    case 'content.audio':
      return markup`<figure>${pen.media('audio', part['file'], part['url'])}${caption(part)}</figure>
        ${textOf(part['transcript']) && markup`<p>${textOf(part['transcript'])}</p>`}`;
    default:
      return null;
  }
};

const caption = (part: Fields): Html | null => {
  const said = ['title', 'caption', 'credit'].map((name) => textOf(part[name])).filter((text) => text !== '');
  return said.length === 0 ? null : markup`<figcaption>${said.join(' — ')}</figcaption>`;
};

const table = (part: Fields): Html => {
  const rows = Array.isArray(part['rows']) ? (part['rows'] as readonly Value[]) : [];
  const heads = Number(part['headerRows'] ?? 0);
  const sides = Number(part['headerColumns'] ?? 0);
  return markup`<figure>
    <table>
      ${rows.filter(Array.isArray).map(
        (row: readonly Value[], index) =>
          markup`<tr>
            ${row.map((cell, column) =>
              index < heads || column < sides ? markup`<th>${textOf(cell)}</th>` : markup`<td>${textOf(cell)}</td>`,
            )}
          </tr>`,
      )}
    </table>
    <figcaption>${[part['caption'], part['sourceNote']].map(textOf).filter(Boolean).join(' — ')}</figcaption>
  </figure>`;
};

/** A byline prints what it is shown as; without that the name of whom it links to, if that is live. */
const bylines = (value: Value, pen: Pen): Html | null => {
  const byRole = new Map<string, string[]>();
  for (const byline of fieldsList(value)) {
    const name = textOf(byline['shownAs']) || pen.name(byline['person']) || pen.name(byline['organization']);
    const role = textOf(byline['role']);
    if (name) byRole.set(role, [...(byRole.get(role) ?? []), name]);
  }
  if (byRole.size === 0) return null;
  return markup`<p class="bylines">
    ${[...byRole].map(
      ([role, names]) =>
        markup`<span>${isWord(role) && role !== 'author' ? `${pen.word(role)}: ` : ''}${names.join(', ')}</span> `,
    )}
  </p>`;
};

const sourceOf = (value: Value, pen: Pen): Html | string | null => {
  if (!isFields(value) || value['kind'] === 'own') return null;
  const name = textOf(value['name']) || pen.name(value['organization']) || '';
  return pen.link(value['url'], name) ?? name;
};

const seriesOf = (content: Content, pen: Pen): string | null => {
  const name = pen.name(content['series']);
  if (name === null) return null;
  return typeof content['seriesPart'] === 'number' ? `${name} (${pen.word('part')} ${content['seriesPart']})` : name;
};

const printOf = (value: Value, pen: Pen): string | null => {
  if (!isFields(value)) return null;
  const issue = textOf(value['issue']);
  const page = textOf(value['page']);
  return [issue && `${pen.word('issue')} ${issue}`, page && `${pen.word('page')} ${page}`, pen.date(value['date'])]
    .filter((text) => text !== '')
    .join(', ');
};

/** Internal attachments are none of the readers' business. */
const attachments = (value: Value, pen: Pen): readonly (Html | null)[] =>
  fieldsList(value)
    .filter(({ visibility }) => visibility === 'public')
    .map(({ file, title }) => (isFields(file) ? pen.link(file['url'], title ?? file['name']) : null));
