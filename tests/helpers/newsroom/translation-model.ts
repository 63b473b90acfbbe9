import { locales, type Locale } from '../../../src/domain/shared/locales';

/** One language in the slow, obvious model: everything that ever happened to it, looked up anew each time. */
interface Variant {
  readonly texts: string[];
  /** Indexes of versions, in the order in which they went live. */
  readonly published: number[];
  state: 'draft' | 'approved';
  liveness: 'never' | 'live' | 'withdrawn';
  isTrashed: boolean;
  basis: { readonly from: Locale; version: number } | null;
}

export type Step =
  | { readonly does: 'start'; readonly from: Locale; readonly locale: Locale }
  | { readonly does: 'save'; readonly locale: Locale; readonly text: string }
  | { readonly does: 'restore'; readonly locale: Locale; readonly version: number }
  | { readonly does: 'publish' | 'unpublish' | 'trash' | 'untrash' | 'markUpToDate'; readonly locale: Locale };

/** What a document's languages say of themselves, by the rules as a person would tell them. */
export class TranslationModel {
  private readonly variants = new Map<Locale, Variant>();

  constructor(text: string) {
    this.variants.set('vi', newVariant(text, null));
  }

  versionsOf(locale: Locale): number {
    return this.variants.get(locale)?.texts.length ?? 0;
  }

  /** Does a step if it is one that can be done; answers whether it was. */
  take(step: Step): boolean {
    const variant = this.variants.get(step.locale);
    switch (step.does) {
      case 'start': {
        const source = this.variants.get(step.from);
        const live = source?.published.at(-1);
        if (variant || !source || source.liveness !== 'live' || live === undefined) return false;
        this.variants.set(step.locale, newVariant(source.texts[live] ?? '', { from: step.from, version: live }));
        return true;
      }
      case 'save':
        return variant !== undefined && !variant.isTrashed && write(variant, step.text);
      case 'restore': {
        const text = variant?.texts[step.version];
        return variant !== undefined && text !== undefined && !variant.isTrashed && write(variant, text);
      }
      case 'publish':
        if (!variant || variant.isTrashed || variant.state === 'approved') return false;
        variant.published.push(variant.texts.length - 1);
        variant.state = 'approved';
        variant.liveness = 'live';
        return true;
      case 'unpublish':
        if (variant?.liveness !== 'live') return false;
        variant.liveness = 'withdrawn';
        variant.state = 'draft';
        return true;
      case 'trash':
        if (!variant || variant.isTrashed || variant.liveness === 'live') return false;
        variant.isTrashed = true;
        return true;
      case 'untrash':
        if (!variant?.isTrashed) return false;
        variant.isTrashed = false;
        return true;
      case 'markUpToDate': {
        const newest = variant?.basis && this.variants.get(variant.basis.from)?.published.at(-1);
        if (!variant?.basis || variant.isTrashed || newest == null) return false;
        variant.basis.version = Math.max(variant.basis.version, newest);
        return true;
      }
    }
  }

  status(): Readonly<Record<Locale, object>> {
    return Object.fromEntries(locales.map((locale) => [locale, this.statusOf(locale)])) as Record<Locale, object>;
  }

  private statusOf(locale: Locale): object {
    const variant = this.variants.get(locale);
    if (!variant || variant.isTrashed) return { progress: 'missing', source: null };
    const progress = variant.liveness === 'live' ? 'live' : 'inProgress';
    if (!variant.basis) return { progress, source: null };
    const { from, version } = variant.basis;
    const source = this.variants.get(from) as Variant;
    const newest = source.published.at(-1);
    return {
      progress,
      source: {
        locale: from,
        outdated: newest !== undefined && newest > version && source.texts[newest] !== source.texts[version],
        withdrawn: source.isTrashed || source.liveness === 'withdrawn',
      },
    };
  }
}

const newVariant = (text: string, basis: Variant['basis']): Variant => ({
  texts: [text],
  published: [],
  state: 'draft',
  liveness: 'never',
  isTrashed: false,
  basis,
});

const write = (variant: Variant, text: string): boolean => {
  if (variant.texts.at(-1) === text) return true;
  variant.texts.push(text);
  variant.state = 'draft';
  return true;
};
