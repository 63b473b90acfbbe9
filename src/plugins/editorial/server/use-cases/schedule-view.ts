import type { StoredSchedule } from '../../../../platform/editorial/schedule-store';
import type { ScheduleView } from '../../contracts/schedules';

/** A publication that waits, as people see it. */
export const scheduleView = (schedule: StoredSchedule): ScheduleView => ({
  id: schedule.id,
  version: schedule.versionId,
  publishAt: schedule.dueAt.toISOString(),
  unpublishAt: schedule.unpublishAt?.toISOString() ?? null,
  approvedBy: schedule.setBy,
  failure: schedule.failure && { ...schedule.failure, at: schedule.failure.at.toISOString() },
});
