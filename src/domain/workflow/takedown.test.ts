import type { Actor } from './actor';
import { decideAction } from './decide-action';
import type { EntryState } from './entry-state';

const managingEditor: Actor = {
  kind: 'user',
  userId: 7,
  name: 'Managing Editor',
  stepRoles: ['managing-editor'],
  isAdministrator: false,
};

const liveWithNewerDraft: EntryState = {
  key: { contentType: 'article', documentId: 'a1', locale: 'vi' },
  approvalStatus: 'draft',
  liveness: 'live',
  trashed: false,
  hasNewerChanges: true,
  workingVersionId: 12,
  workingVersionAuthorId: 3,
  liveVersionId: 10,
  ownerId: 3,
  collaboratorIds: [],
  review: null,
  lock: null,
  fix: null,
};

const unpublish = (versionId: number | undefined) =>
  decideAction(
    liveWithNewerDraft,
    { action: 'unpublish', comment: 'Sai tên', versionId },
    managingEditor,
    new Set(['unpublish'] as const),
    { now: new Date('2026-03-02T08:00:00Z'), workflow: null },
  );

test.each([undefined, 10, 12])('a takedown may name no version, the live or the working one (%p)', (versionId) => {
  expect(unpublish(versionId)).toMatchObject({ outcome: 'allowed', liveness: 'withdrawn' });
});

test('a takedown that names any other version is refused', () => {
  expect(unpublish(9)).toMatchObject({ outcome: 'refused', code: 'STALE_VERSION', details: { current: 12 } });
});
