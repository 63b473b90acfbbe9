import { dateOf, dayOf, pinBodyOf } from './pin-form';

describe('the form that names a version', () => {
  it('sends what was filled in, without blanks around it', () => {
    expect(pinBodyOf({ name: ' Bản in ', issue: '4211', page: '  ', date: '2026-06-21' })).toEqual({
      name: 'Bản in',
      issue: '4211',
      date: '2026-06-21',
    });
    expect(pinBodyOf({ name: '', issue: '', page: '', date: null })).toEqual({});
  });

  it.each(['2026-06-21', '2026-01-01', '2024-02-29'])('keeps the day %s, whatever zone the browser is in', (day) => {
    expect(dayOf(dateOf(day))).toBe(day);
  });

  it('has no day where none was chosen', () => {
    expect([dayOf(undefined), dateOf(null)]).toEqual([null, undefined]);
  });
});
