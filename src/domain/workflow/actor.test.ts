import { isOwnOrShared } from './actor';

test('an entry belongs to its owner and is shared with its collaborators', () => {
  const state = { ownerId: 1, collaboratorIds: [2, 3] };
  expect([1, 2, 3, 4].map((userId) => isOwnOrShared(state, userId))).toEqual([true, true, true, false]);
});

test('an entry without an owner is nobody’s, also not a program’s', () => {
  const state = { ownerId: null, collaboratorIds: [] };
  expect([null, 0, 1].map((userId) => isOwnOrShared(state, userId))).toEqual([false, false, false]);
});
