import { safeUrl } from '../../domain/delivery/html';
import type { Article, File } from '../delivery-client';
import { html, type Markup } from '../html';
import type { Texts } from '../texts';

export type Figure = NonNullable<Article['cover']>;

/** Every width that there is, smallest first, for the browser to choose from. */
const sourceSet = (file: File): string => {
  const renditions = Object.values(file.renditions ?? {});
  return [...renditions, { url: file.url, width: file.width }]
    .flatMap(({ url, width }) => {
      const address = safeUrl(url);
      return address && width ? [{ address: encodeURI(address), width }] : [];
    })
    .sort((one, other) => one.width - other.width)
    .map(({ address, width }) => `${address} ${width}w`)
    .join(', ');
};

export const picture = (file: File, alternativeText: string, sizes: string, isFirst = false): Markup | null => {
  const url = safeUrl(file.url);
  if (!url) return null;
  const set = sourceSet(file);
  return html`<img
    src="${url}"
    ${set ? html` srcset="${set}" sizes="${sizes}"` : null}
    alt="${alternativeText}"
    ${file.width && file.height ? html` width="${file.width}" height="${file.height}"` : null}${isFirst
      ? html` fetchpriority="high"`
      : html` loading="lazy"`}
  />`;
};

/** A picture with its caption and who took it; null where there is no picture. */
export const figure = (shown: Figure | null | undefined, t: Texts, isFirst = false): Markup | null => {
  if (!shown?.image) return null;
  const image = picture(
    shown.image,
    shown.alternativeText || shown.image.alternativeText || '',
    '(min-width: 48rem) 44rem, 100vw',
    isFirst,
  );
  // A credit says itself what was done; a name alone is the photographer's.
  const credit = shown.credit || (shown.photographer ? `${t.picture}: ${shown.photographer.name}` : '');
  return html`<figure>
    ${image}${shown.caption || credit
      ? html`<figcaption>${shown.caption}${credit ? html` <span class="credit">${credit}</span>` : null}</figcaption>`
      : null}
  </figure>`;
};
