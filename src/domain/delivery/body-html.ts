import { fieldsList, isFields, type Fields } from '../history/content-model';
import type { JsonValue } from '../shared/canonical-json';
import { attribute, escapeHtml, safeUrl, textOf } from './html';

type Value = JsonValue | undefined;

/** An article's public body as HTML that holds no script, style or foreign frame. */
export const bodyHtml = (body: Value): string => fieldsList(body).map(componentHtml).join('\n');

const componentHtml = (part: Fields): string => {
  switch (part['__component']) {
    case 'content.rich-text':
      return blocksHtml(part['text']);
    case 'content.figure':
      return figureHtml(part);
    case 'content.gallery':
      return `<section>${heading(part['title'])}${fieldsList(part['figures']).map(figureHtml).join('')}</section>`;
    case 'content.table':
      return tableHtml(part);
    case 'content.pull-quote':
      return `<blockquote><p>${escapeHtml(textOf(part['text']))}</p>${footer(
        textOf(part['shownAs']) || (isFields(part['speaker']) ? textOf(part['speaker']['name']) : ''),
      )}</blockquote>`;
    case 'content.embed':
      return withCaption(link(part['url'], part['title']), part);
    case 'content.video':
      return withCaption(player('video', part), part);
    case 'content.audio':
      return withCaption(player('audio', part), part);
    default:
      return '';
  }
};

const heading = (value: Value): string => (textOf(value) ? `<h3>${escapeHtml(textOf(value))}</h3>` : '');

const footer = (text: string): string => (text ? `<footer>${escapeHtml(text)}</footer>` : '');

const link = (address: Value, text: Value): string => {
  const url = safeUrl(address);
  return url ? `<a${attribute('href', url)} rel="noopener noreferrer">${escapeHtml(textOf(text) || url)}</a>` : '';
};

const captionOf = (part: Fields): string => {
  const photographer = isFields(part['photographer']) ? textOf(part['photographer']['name']) : '';
  return [textOf(part['caption']), textOf(part['credit']) || photographer].filter((text) => text !== '').join(' — ');
};

const withCaption = (content: string, part: Fields): string => {
  if (content === '') return '';
  const caption = captionOf(part);
  return `<figure>${content}${caption ? `<figcaption>${escapeHtml(caption)}</figcaption>` : ''}</figure>`;
};

const figureHtml = (part: Fields): string => {
  const image = part['image'];
  return isFields(image) ? withCaption(imageHtml(image, textOf(part['alternativeText'])), part) : '';
};

const imageHtml = (image: Fields, alternativeText: string): string => {
  const url = safeUrl(image['url']);
  if (!url) return '';
  const size = ['width', 'height'].map((name) =>
    typeof image[name] === 'number' ? attribute(name, String(image[name])) : '',
  );
  const alt = attribute('alt', alternativeText || textOf(image['alternativeText']));
  return `<img${attribute('src', url)}${sourceSet(image)}${alt}${size.join('')} loading="lazy">`;
};

/** The widths that a picture is ready in, for the browser to choose from. */
const sourceSet = (image: Fields): string => {
  const renditions = isFields(image['renditions']) ? Object.values(image['renditions']).filter(isFields) : [];
  const sources = [...renditions, image].flatMap(({ url, width }) => {
    const address = safeUrl(url);
    // A space or comma in an address would end it.
    return address !== null && typeof width === 'number' && !/[\s,]/.test(address) ? [{ address, width }] : [];
  });
  if (sources.length < 2) return '';
  const set = sources
    .sort((one, other) => one.width - other.width)
    .map(({ address, width }) => `${address} ${width}w`)
    .join(', ');
  return `${attribute('srcset', set)} sizes="(min-width: 48rem) 44rem, 100vw"`;
};

const player = (kind: 'video' | 'audio', part: Fields): string => {
  const url = isFields(part['file']) ? safeUrl(part['file']['url']) : null;
  if (!url) return link(part['url'], part['title']);
  const poster = isFields(part['poster']) ? safeUrl(part['poster']['url']) : null;
  return `<${kind} controls preload="none"${attribute('src', url)}${poster ? attribute('poster', poster) : ''}></${kind}>`;
};

const tableHtml = (part: Fields): string => {
  const rows = (Array.isArray(part['rows']) ? (part['rows'] as readonly JsonValue[]) : []).filter((row) =>
    Array.isArray(row),
  ) as readonly (readonly JsonValue[])[];
  const headers = [Number(part['headerRows'] ?? 0), Number(part['headerColumns'] ?? 0)] as const;
  const cell = (value: JsonValue, row: number, column: number): string => {
    const text = escapeHtml(textOf(value));
    if (row < headers[0]) return `<th scope="col">${text}</th>`;
    return column < headers[1] ? `<th scope="row">${text}</th>` : `<td>${text}</td>`;
  };
  const lines = rows.map((row, index) => `<tr>${row.map((value, column) => cell(value, index, column)).join('')}</tr>`);
  const caption = textOf(part['caption']);
  const note = textOf(part['sourceNote']);
  return `<table>${caption ? `<caption>${escapeHtml(caption)}</caption>` : ''}<tbody>${lines.join('')}</tbody></table>${
    note ? `<p><small>${escapeHtml(note)}</small></p>` : ''
  }`;
};

/** Rich text as Strapi keeps it; what isn't known shows its text. */
export const blocksHtml = (blocks: Value): string => fieldsList(blocks).map(blockHtml).join('\n');

const blockHtml = (node: Fields): string => {
  const inside = inlineHtml(node['children']);
  switch (node['type']) {
    case 'heading': {
      const level = Math.min(6, Math.max(2, Number(node['level']) || 2));
      return `<h${level}>${inside}</h${level}>`;
    }
    case 'quote':
      return `<blockquote>${inside}</blockquote>`;
    case 'code':
      return `<pre><code>${inside}</code></pre>`;
    case 'list':
      return listHtml(node);
    case 'image':
      return isFields(node['image']) ? withCaption(imageHtml(node['image'], ''), node['image']) : '';
    default:
      return inside === '' ? '' : `<p>${inside}</p>`;
  }
};

const listHtml = (node: Fields): string => {
  const tag = node['format'] === 'ordered' ? 'ol' : 'ul';
  const items = fieldsList(node['children']).map((child) =>
    child['type'] === 'list' ? `<li>${listHtml(child)}</li>` : `<li>${inlineHtml(child['children'])}</li>`,
  );
  return `<${tag}>${items.join('')}</${tag}>`;
};

const marks = [
  ['code', 'code'],
  ['strikethrough', 's'],
  ['underline', 'u'],
  ['italic', 'em'],
  ['bold', 'strong'],
] as const;

const inlineHtml = (value: Value): string =>
  fieldsList(value)
    .map((node) => {
      if (typeof node['text'] === 'string') {
        const text = escapeHtml(node['text']).replaceAll('\n', '<br>');
        return marks.reduce((inner, [mark, tag]) => (node[mark] === true ? `<${tag}>${inner}</${tag}>` : inner), text);
      }
      const children = inlineHtml(node['children']);
      const url = node['type'] === 'link' ? safeUrl(node['url']) : null;
      return url ? `<a${attribute('href', url)} rel="noopener noreferrer">${children}</a>` : children;
    })
    .join('');
