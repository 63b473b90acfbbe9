import { clockTimeOf, dayAfter, instantOf, monthAfter, weekdayOf } from './newsroom-clock';

describe('the newsroom’s clock', () => {
  it('reads five in the morning in the newsroom as ten in the evening before in UTC', () => {
    expect(instantOf({ day: '2026-12-01', time: '05:00' })).toBe('2026-11-30T22:00:00.000Z');
  });

  it('shows an instant as the day and the time that people in the newsroom see', () => {
    expect(clockTimeOf('2026-11-30T22:00:00.000Z')).toEqual({ day: '2026-12-01', time: '05:00' });
    expect(clockTimeOf('2026-11-30T17:00:00.000Z')).toEqual({ day: '2026-12-01', time: '00:00' });
  });

  it('comes back to what was picked', () => {
    for (const shown of [
      { day: '2026-02-28', time: '23:59' },
      { day: '2028-02-29', time: '00:00' },
    ]) {
      expect(clockTimeOf(instantOf(shown) ?? '')).toEqual(shown);
    }
  });

  it('knows no instant for what is no day or no time', () => {
    for (const shown of [
      { day: '', time: '05:00' },
      { day: '2026-12-01', time: '' },
      { day: '2026-12-01', time: '24:00' },
      { day: '2026-13-01', time: '05:00' },
    ]) {
      expect(instantOf(shown)).toBeNull();
    }
  });

  it('goes on over the ends of months and years', () => {
    expect(dayAfter('2026-12-31', 1)).toBe('2027-01-01');
    expect(monthAfter('2026-01-31', -1)).toBe('2025-12-01');
    expect([weekdayOf('2026-11-23'), weekdayOf('2026-11-29')]).toEqual([1, 7]);
  });
});
