import { useEffect, useMemo, useState } from 'react';
import type { WorkView } from '../../../../../domain/royalties/views';
import type { Problem } from '../api/problem';
import { useRead, useWrite, type Read } from '../api/use-royalties';
import { draftOf, linesOf, type DraftLine } from './draft-lines';
import { useLiveCalculation } from './use-live-calculation';
import { pathOfWork, type WorkAddress } from './work-address';

export interface Assessment {
  readonly read: Read<WorkView>;
  /** The work as computed from what is typed; as stored while nothing was typed. */
  readonly work: WorkView | undefined;
  readonly drafts: readonly DraftLine[];
  readonly reason: string;
  readonly isChanged: boolean;
  readonly isComputing: boolean;
  /** False while something typed is no figure yet. */
  readonly isWhole: boolean;
  readonly problem: Problem | null;
  readonly isBusy: boolean;
  setDrafts(drafts: readonly DraftLine[]): void;
  setReason(reason: string): void;
  /** Answers whether it was done. */
  save(): Promise<boolean>;
  confirm(): Promise<boolean>;
}

/**
 * An assessment that is being typed: computed by the server as one types, written when one says so.
 * A list that has read its works already gives each of them.
 */
export const useAssessment = (address: WorkAddress | null, given?: WorkView): Assessment => {
  const path = address === null ? null : pathOfWork(address);
  const read = useRead<WorkView>(path === null || given ? null : { path });
  const { send, isBusy } = useWrite();
  const [saved, setSaved] = useState<WorkView | null>(null);
  const fetched = given ?? read.data;
  // What a save answered is newer than what was read before it, until that is read again.
  const stored = saved && fetched && saved.revision > fetched.revision ? saved : fetched;
  const [drafts, setDrafts] = useState<readonly DraftLine[] | null>(null);
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<Problem | null>(null);

  // Another work begins afresh; a newer revision of the same one leaves what is being typed alone.
  useEffect(() => {
    setDrafts(null);
    setSaved(null);
    setReason('');
    setProblem(null);
  }, [path]);

  const shown = drafts ?? (stored?.lines ?? []).map(draftOf);
  const lines = useMemo(() => (drafts === null ? null : linesOf(drafts)), [drafts]);
  const extra = stored?.kind === 'manual' ? manualFacts(stored) : {};
  const body = lines === null || !stored ? null : { ...extra, lines };
  const live = useLiveCalculation(path, body);
  const isChanged = drafts !== null;

  const write = async (action: 'save' | 'confirm'): Promise<boolean> => {
    if (path === null || !stored) return false;
    let revision = stored.revision;
    const said = reason.trim() === '' ? {} : { reason: reason.trim() };
    if (isChanged || stored.status === 'none') {
      const toSave = isChanged ? lines : stored.lines;
      if (toSave === null) return false;
      const about = stored.kind === 'manual' ? extra : said;
      const answer = await send<WorkView>({ method: 'put', path, body: { ...about, lines: toSave, revision } });
      setProblem(answer.problem);
      if (answer.problem) return false;
      revision = answer.data.revision;
      setSaved(answer.data);
      // What was typed while the save was on its way stays.
      setDrafts((now) => (now === drafts ? null : now));
    }
    if (action === 'save') return true;
    const confirmed = await send<WorkView>({
      method: 'post',
      path: `${path}/actions/confirm`,
      body: { ...said, revision },
    });
    setProblem(confirmed.problem);
    return confirmed.problem === null;
  };
  return {
    read,
    work: isChanged && live.work ? live.work : stored,
    drafts: shown,
    reason,
    isChanged,
    isComputing: live.isComputing,
    isWhole: !isChanged || lines !== null,
    problem: problem ?? (isChanged ? live.problem : null),
    isBusy,
    setDrafts,
    setReason,
    save: () => write('save'),
    confirm: () => write('confirm'),
  };
};

/** A manual work is written as a whole: what the editor doesn't show goes back as it was read. */
const manualFacts = (work: WorkView): object => ({
  title: work.title,
  day: work.day,
  reason: work.reason,
  genre: work.genre,
  locale: work.locale,
});
