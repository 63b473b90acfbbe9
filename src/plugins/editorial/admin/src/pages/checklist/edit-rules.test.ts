import { shippedChecklist } from '../../../../../../domain/checklist/rules';
import { inherited, ruleOf, withBounds, withSeverity } from './edit-rules';

const all = { contentType: 'article', category: null } as const;
const culture = { contentType: 'article', category: 'culture' } as const;

test('a category follows the rule of all categories until it has its own', () => {
  expect(ruleOf(shippedChecklist, culture, 'genre')).toBeNull();
  expect(inherited(shippedChecklist, culture, 'genre')).toBe('advisory');
  const own = withSeverity(shippedChecklist, culture, 'genre', 'blocking');
  expect(ruleOf(own, culture, 'genre')?.severity).toBe('blocking');
  expect(ruleOf(own, all, 'genre')?.severity).toBe('advisory');
  expect(withSeverity(own, culture, 'genre', 'inherit')).toEqual(shippedChecklist);
});

test('the bounds of a length stay when it becomes an obligation', () => {
  const bounded = withBounds(shippedChecklist, all, { maximum: 900 });
  const rule = ruleOf(withSeverity(bounded, all, 'length', 'blocking'), all, 'length');
  expect(rule).toMatchObject({ severity: 'blocking', minimum: 60, maximum: 900 });
  expect(withBounds(shippedChecklist, culture, { minimum: 1 })).toEqual(shippedChecklist);
});
