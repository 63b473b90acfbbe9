import { deadlineNews } from './deadlines';

const at = (time: string): Date => new Date(`2026-12-${time}:00.000Z`);

describe('what is told of a deadline', () => {
  test.each([
    ['a review of four hours, after two', '01T08:00', '01T12:00', '01T10:00', null],
    ['its last hour', '01T08:00', '01T12:00', '01T11:00', 'dueSoon'],
    ['its last minute', '01T08:00', '01T12:00', '01T11:59', 'dueSoon'],
    ['the moment itself', '01T08:00', '01T12:00', '01T12:00', 'overdue'],
    ['days later', '01T08:00', '01T12:00', '09T12:00', 'overdue'],
    ['an assignment of two weeks, two days ahead', '01T08:00', '15T08:00', '13T08:00', null],
    ['its last day', '01T08:00', '15T08:00', '14T08:00', 'dueSoon'],
    ['what was due when it was given', '01T08:00', '01T08:00', '01T07:00', null],
  ] as const)('%s', (_name, given, due, now, kind) => {
    expect(deadlineNews(at(given), at(due), at(now))).toBe(kind);
  });
});
