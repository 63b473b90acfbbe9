import type { EditorialType } from '../shared/content-types';
import { rulesFor, type ChecklistItem, type ChecklistRule, type Severity } from './rules';

/** What an entry has, as far as a checklist asks for it; from a version or from what is being typed. */
export interface ChecklistFacts {
  readonly category: string | null;
  readonly hasGenre: boolean;
  readonly hasByline: boolean;
  readonly hasSource: boolean;
  /** Words; a Chinese character counts as one. */
  readonly words: number;
  readonly pictures: readonly { readonly hasCaption: boolean; readonly hasAlternativeText: boolean }[];
  /** Web addresses that the texts lead to, each once. */
  readonly links: readonly string[];
}

export interface Judged {
  readonly item: ChecklistItem;
  readonly severity: Severity;
  readonly isMet: boolean;
  /** With pictures and links: how many don't hold; with the length: the words that there are. */
  readonly count: number;
  readonly minimum: number | null;
  readonly maximum: number | null;
  /** Addresses that don't answer. */
  readonly links: readonly string[];
  /** Addresses that nobody has asked yet: they hold nothing up, and nobody knows whether they answer. */
  readonly unasked: number;
}

/** What asking addresses came to, as far as they were asked. */
export interface AskedLinks {
  readonly answering: ReadonlySet<string>;
  readonly broken: ReadonlySet<string>;
}

/** Each rule that holds for the entry, and whether it is kept. */
export const judgeChecklist = (
  contentType: EditorialType,
  facts: ChecklistFacts,
  rules: readonly ChecklistRule[],
  { answering, broken }: AskedLinks,
): readonly Judged[] =>
  rulesFor(rules, contentType, facts.category).map((rule) => {
    const asked = rule.item === 'links' ? facts.links : [];
    const links = asked.filter((link) => broken.has(link));
    const unasked = asked.filter((link) => !broken.has(link) && !answering.has(link)).length;
    const { isMet, count } = judge(rule, facts, links.length);
    const { item, severity, minimum, maximum } = rule;
    return { item, severity, isMet, count, minimum, maximum, links, unasked };
  });

/** What keeps an entry from being submitted. */
export const blockersIn = (judged: readonly Judged[]): readonly Judged[] =>
  judged.filter(({ severity, isMet }) => severity === 'blocking' && !isMet);

const has = (isMet: boolean) => ({ isMet, count: isMet ? 0 : 1 });

const none = (count: number) => ({ isMet: count === 0, count });

const judge = (
  { item, minimum, maximum }: ChecklistRule,
  facts: ChecklistFacts,
  brokenLinks: number,
): { readonly isMet: boolean; readonly count: number } => {
  switch (item) {
    case 'category':
      return has(facts.category !== null);
    case 'genre':
      return has(facts.hasGenre);
    case 'byline':
      return has(facts.hasByline);
    case 'source':
      return has(facts.hasSource);
    case 'caption':
      return none(facts.pictures.filter(({ hasCaption }) => !hasCaption).length);
    case 'alternativeText':
      return none(facts.pictures.filter(({ hasAlternativeText }) => !hasAlternativeText).length);
    case 'links':
      return none(brokenLinks);
    case 'length': {
      const isLong = minimum === null || facts.words >= minimum;
      return { isMet: isLong && (maximum === null || facts.words <= maximum), count: facts.words };
    }
  }
};
