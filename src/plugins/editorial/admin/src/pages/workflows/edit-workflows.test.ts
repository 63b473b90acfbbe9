import { copyOf, freshCode, isComplete, moved, newWorkflow, withWorkflow } from './edit-workflows';

describe('a list of workflows on the settings page', () => {
  it('moves an item by one place, and not beyond the ends', () => {
    expect(moved(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b']);
    expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
    expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
    expect(moved(['a', 'b'], 1, 1)).toEqual(['a', 'b']);
  });

  it('never gives a code twice', () => {
    expect(freshCode('workflow', [])).toBe('workflow');
    expect(freshCode('workflow', ['workflow'])).toBe('workflow-2');
    expect(freshCode('workflow', ['workflow', 'workflow-7'])).toBe('workflow-8');
  });

  it('copies a workflow under a code of its own, and in use even if the original is retired', () => {
    const original = { ...newWorkflow([]), code: 'articles', retired: true };
    expect(copyOf(original, ['articles'])).toEqual({ ...original, code: 'articles-2', retired: false });
    expect(copyOf({ ...original, code: 'articles-2' }, ['articles', 'articles-2']).code).toBe('articles-3');
  });

  it('puts a changed workflow in its own place, and a new one before the others', () => {
    const [first, second] = [newWorkflow([]), newWorkflow(['workflow'])];
    const changed = { ...second, editsInReview: 'restart' as const };
    expect(withWorkflow([first, second], changed)).toEqual([first, changed]);
    expect(withWorkflow([first], second)).toEqual([second, first]);
  });

  it('is complete once everything has a name in three languages and each step somebody to decide', () => {
    const name = { vi: 'Một', en: 'One', 'zh-Hans': '一' };
    const started = newWorkflow([]);
    expect(isComplete(started)).toBe(false);
    const named = { ...started, name, steps: started.steps.map((step) => ({ ...step, name })) };
    expect(isComplete(named)).toBe(false);
    expect(isComplete({ ...named, steps: named.steps.map((step) => ({ ...step, roles: ['desk-editor'] })) })).toBe(
      true,
    );
    expect(isComplete({ ...named, steps: [] })).toBe(true);
  });
});
