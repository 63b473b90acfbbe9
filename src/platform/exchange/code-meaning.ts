import type { Codes } from '../../domain/translation/segments/tagged-text';

/** What a numbered code stands for, as far as a translator's tool can show it. */
export interface CodeMeaning {
  readonly kind: 'format' | 'link' | 'other';
  readonly marks: readonly string[];
  readonly url: string | null;
}

export const meaningsOf = (codes: Codes): ReadonlyMap<number, CodeMeaning> =>
  new Map(
    [...codes].map(([number, code]): readonly [number, CodeMeaning] => {
      if (code.kind === 'format') return [number, { kind: 'format', marks: code.marks, url: null }];
      const { url } = code.node;
      return [number, { kind: code.kind, marks: [], url: typeof url === 'string' ? url : null }];
    }),
  );
