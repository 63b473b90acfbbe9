import type { RestoreProblem } from '../../../../../../domain/history/restore/plan-restore';
import { attributeOfPath, placeOfPath, problemsOf, toggled } from './presentation';

const problem = (path: string): RestoreProblem => ({
  path,
  reason: 'mediaDeleted',
  kept: false,
  value: null,
  name: null,
});

describe('the path of what can not come back', () => {
  it('names its attribute', () => {
    expect(['cover', 'cover.image', 'bylines[0].person', 'body[2]'].map(attributeOfPath)).toEqual([
      'cover',
      'cover',
      'bylines',
      'body',
    ]);
  });

  it('names the place as people count', () => {
    expect(['bylines[0].person', 'body[11].figures[2]', 'cover.image'].map(placeOfPath)).toEqual([1, 12, null]);
  });
});

describe('choosing what to bring back', () => {
  it('names only the problems of what was chosen', () => {
    const problems = [problem('cover.image'), problem('body[2].image')];
    expect(problemsOf(problems, new Set(['body', 'title']))).toEqual([problems[1]]);
  });

  it('takes an attribute in and out, and leaves the set before as it was', () => {
    const before: ReadonlySet<string> = new Set(['title']);
    expect([...toggled(before, 'body')]).toEqual(['title', 'body']);
    expect([...toggled(before, 'title')]).toEqual([]);
    expect([...before]).toEqual(['title']);
  });
});
