import { itemsAt, linkedItem, unlinkedItem, valueAt } from './link-reference';

const reference = { id: 7, documentId: 'abc', locale: 'en' };

describe('a reference that is linked from the dialog', () => {
  test('stands in the form as the picker would have put it, behind all others', () => {
    const first = linkedItem(reference, 'Bình Dương', 'api::organization.organization', []);
    expect(first).toEqual({
      id: 7,
      apiData: { ...reference, isTemporary: true },
      __temp_key__: 'c000',
      label: 'Bình Dương',
      href: '../collection-types/api::organization.organization/abc?plugins[i18n][locale]=en',
    });
    const second = linkedItem(reference, 'x', 'y', [first as { id: number; __temp_key__: string }]);
    expect(second).toMatchObject({ __temp_key__: 'c000V' });
    expect('c000V' > 'c000' && 'c000V' < 'c001').toBe(true);
  });

  test('takes the place of one that is named by its own data', () => {
    expect(unlinkedItem(reference)).toEqual({ id: 7, apiData: reference });
  });
});

describe('what stands in a form', () => {
  const values = { bylines: [{ id: 3, person: { connect: [{ id: 1 }, 'x'] } }] };

  test('is found by its path, through lists and components', () => {
    expect(valueAt(values, 'bylines.0.id')).toBe(3);
    expect(itemsAt(values, 'bylines.0.person.connect')).toEqual([{ id: 1 }]);
  });

  test('and is nothing where the path leads nowhere', () => {
    expect(valueAt(values, 'bylines.4.person')).toBeUndefined();
    expect(itemsAt(values, 'bylines.0.person.disconnect')).toEqual([]);
  });
});
