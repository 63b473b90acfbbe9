import type { RestoreProblem } from './restore/plan-restore';

/** What the row of a version says about a restore; part of its hash. */
export interface VersionNote {
  /** The version whose content came back. */
  readonly restoredFrom: number;
  /** The attributes that were asked for; null for all. */
  readonly fields: readonly string[] | null;
  readonly problems: readonly RestoreProblem[];
  /** A parked draft put back on top of a fix: the attributes that both had changed. */
  readonly conflicts?: readonly string[];
}
