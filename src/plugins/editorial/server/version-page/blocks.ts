import { fieldsList, isFields, type Fields } from '../../../../domain/history/content-model';
import type { JsonValue } from '../../../../domain/shared/canonical-json';
import { markup, safeUrl, type Html } from './html';

type Value = JsonValue | undefined;

/** Rich text as Strapi keeps it. What isn't known shows its text. */
export const renderBlocks = (value: Value): readonly Html[] => fieldsList(value).map(renderBlock);

const renderBlock = (node: Fields): Html => {
  const children = inline(node['children']);
  switch (node['type']) {
    case 'heading':
      return Number(node['level']) > 3 ? markup`<h4>${children}</h4>` : markup`<h3>${children}</h3>`;
    case 'quote':
      return markup`<blockquote>${children}</blockquote>`;
    case 'code':
      return markup`<pre><code>${children}</code></pre>`;
    case 'list':
      return list(node);
    case 'image':
      return isFields(node['image']) ? markup`<figure>${picture(node['image'], '')}</figure>` : markup``;
    default:
      return markup`<p>${children}</p>`;
  }
};

const list = (node: Fields): Html => {
  const items = fieldsList(node['children']).map((child) =>
    child['type'] === 'list' ? markup`<li>${list(child)}</li>` : markup`<li>${inline(child['children'])}</li>`,
  );
  return node['format'] === 'ordered'
    ? markup`<ol>
        ${items}
      </ol>`
    : markup`<ul>
        ${items}
      </ul>`;
};

const inline = (value: Value): readonly Html[] =>
  fieldsList(value).map((node) => {
    if (typeof node['text'] === 'string') return formatted(node, node['text']);
    const url = node['type'] === 'link' ? safeUrl(node['url']) : null;
    const children = inline(node['children']);
    return url ? markup`<a href="${url}" rel="noopener noreferrer">${children}</a>` : markup`${children}`;
  });

const formatted = (node: Fields, text: string): Html => {
  let piece = markup`${text}`;
  if (node['code'] === true) piece = markup`<code>${piece}</code>`;
  if (node['strikethrough'] === true) piece = markup`<s>${piece}</s>`;
  if (node['underline'] === true) piece = markup`<u>${piece}</u>`;
  if (node['italic'] === true) piece = markup`<em>${piece}</em>`;
  return node['bold'] === true ? markup`<strong>${piece}</strong>` : piece;
};

/** A picture with its text for those who can't see it: the figure's own, else the file's. */
export const picture = (file: Fields, alternativeText: Value): Html => {
  const url = safeUrl(file['url']);
  const text = alternativeText || file['alternativeText'];
  return url ? markup`<img src="${url}" alt="${typeof text === 'string' ? text : ''}" />` : markup``;
};
