import * as fc from 'fast-check';
import { workingVersionOf, type MemoryVersion } from '../../../tests/helpers/editorial/in-memory-newsroom';
import { play, stories, type Happening, type Story } from '../../../tests/helpers/editorial/stories';
import { formatLabel, labelsOf } from '../history/labels';
import { locales } from '../shared/locales';
import { actions } from './transitions';

/** Random people try random things on an entry in three languages; this holds after every single one. */
const always = (holds: (happening: Happening) => void): void => {
  fc.assert(
    fc.property(stories, (story) => play(story).forEach(holds)),
    { numRuns: 40 },
  );
};

const played = (seed: number, count: number): readonly Happening[] =>
  (fc.sample(stories, { seed, numRuns: count }) as Story[]).flatMap(play);

test('the stories reach what they are about: every action and the save, allowed and refused', () => {
  const happenings = played(2026, 500);
  for (const tried of ['save', ...actions]) {
    const outcomes = happenings.filter((one) => one.tried === tried).map(({ isAllowed }) => isAllowed);
    expect([tried, new Set(outcomes)]).toEqual([tried, new Set([true, false])]);
  }
  const wentLiveTwice = happenings.some(({ after }) => after.publications.filter((id) => id !== null).length > 1);
  expect(wentLiveTwice).toBe(true);
});

test('approval status, liveness and trash only ever meet in pairs that make sense', () => {
  always(({ tried, before, after }) => {
    const { approvalStatus, liveness, trashed, liveVersionId, workingVersionId } = after.state;
    expect(liveVersionId !== null).toBe(liveness === 'live');
    if (approvalStatus === 'approved') expect(liveVersionId).toBe(workingVersionId);
    if (trashed) expect([approvalStatus, liveness === 'live']).toEqual(['draft', false]);
    if (liveness === 'retracted') expect(before.state.liveness === 'retracted' || tried === 'retract').toBe(true);
  });
});

const goesLive = ['approve', 'publish', 'publish-now', 'publish-scheduled'];

test('an entry is scheduled by an approval for later only, and nothing can change it until that is ended', () => {
  always(({ tried, before, after }) => {
    const { approvalStatus, workingVersionId } = after.state;
    if (approvalStatus !== 'scheduled') return;
    expect(workingVersionId).toBe(before.state.workingVersionId);
    if (before.state.approvalStatus === 'scheduled') return;
    expect([tried, before.state.approvalStatus]).toEqual(['approve', 'pending']);
    expect(after.state.liveVersionId).toBe(before.state.liveVersionId);
  });
});

test("a person never does what is the clock's to do", () => {
  always(({ tried, isAllowed, actor }) => {
    if (isAllowed && ['publish-scheduled', 'expire'].includes(tried)) expect(actor.kind).toBe('system');
  });
});

test('a retracted entry never goes live: lifting makes it a withdrawn one', () => {
  always(({ tried, before, after }) => {
    if (before.state.liveness !== 'retracted' || after === before) return;
    expect(after.state.liveness).toBe(tried === 'lift-retraction' ? 'withdrawn' : 'retracted');
  });
});

test('exactly one review is open while an entry is pending, bound to its working version, and none otherwise', () => {
  always(({ after }) => {
    const { approvalStatus, review, workingVersionId } = after.state;
    const open = after.reviews.filter(({ endedBy }) => endedBy === null).map(({ id }) => id);
    expect(open).toEqual(approvalStatus === 'pending' ? [review?.id] : []);
    if (approvalStatus === 'pending') expect(review?.versionId).toBe(workingVersionId);
    else expect(review).toBeNull();
  });
});

test('only decisions and the clock make anything go live, and what goes live is the working version of that moment', () => {
  always(({ tried, before, after }) => {
    const added = after.publications.slice(before.publications.length);
    if (['unpublish', 'retract', 'expire'].includes(tried) || added.length === 0) {
      expect(added.filter((id) => id !== null)).toEqual([]);
      return;
    }
    expect(goesLive).toContain(tried);
    expect(added).toEqual([before.state.workingVersionId]);
    expect(after.state.liveVersionId).toBe(before.state.workingVersionId);
    // A draft that lay parked beside a fix comes back on top of it.
    const broughtBack = after.versions.slice(before.versions.length).map(({ content }) => content);
    const { fix } = before.state;
    const parked = before.versions.filter(({ id }) => id === fix?.parkedVersionId).map(({ content }) => content);
    expect([[], parked]).toContainEqual(broughtBack);
    expect(after.state.fix).toBeNull();
  });
});

test('the live version stays what it is until the next one goes live or it is taken down', () => {
  always(({ tried, before, after }) => {
    if ([...goesLive, 'unpublish', 'expire', 'retract', 'lift-retraction'].includes(tried)) return;
    expect(after.state.liveVersionId).toBe(before.state.liveVersionId);
    expect(after.state.liveness).toBe(before.state.liveness);
  });
});

test('who submitted the version or had written it never approves or rejects it', () => {
  always(({ tried, isAllowed, actor, before }) => {
    if (!isAllowed || !['approve', 'reject'].includes(tried)) return;
    expect(actor.userId).not.toBeNull();
    expect(actor.userId).not.toBe(before.state.review?.submittedBy);
    const submitted = before.versions.find(({ id }) => id === before.reviews.at(-1)?.submittedVersion);
    expect(submitted).toBeDefined();
    expect(actor.userId).not.toBe(submitted?.authorId);
  });
});

test('who has changed the text in review never takes its last step', () => {
  always(({ tried, isAllowed, actor, before, after }) => {
    if (!isAllowed || tried !== 'approve' || after.state.review !== null) return;
    const submitted = before.reviews.at(-1)?.submittedVersion ?? 0;
    const editors = before.versions.filter(({ id }) => id > submitted).map(({ authorId }) => authorId);
    expect(editors).not.toContain(actor.userId);
  });
});

test('an entry goes live by approval only after every step has approved, the last ones without a gap', () => {
  always(({ tried, isAllowed, before, after }) => {
    if (!isAllowed || tried !== 'approve' || after.state.liveVersionId !== before.state.workingVersionId) return;
    const review = before.state.review;
    const passed = before.reviews.at(-1)?.passed ?? [];
    expect(passed).toEqual(Array.from({ length: (review?.steps.length ?? 0) - 1 }, (_, index) => index + 1));
  });
});

const bringsDraftBack = ({ before, after }: Pick<Happening, 'before' | 'after'>): boolean =>
  after.publications.length > before.publications.length && after.versions.length > before.versions.length;

test('a refusal changes nothing, and what is allowed leaves one audit row, and one of a draft that comes back', () => {
  always(({ tried, isAllowed, before, after }) => {
    const isUnchangedSave = tried === 'save' && after.versions.length === before.versions.length;
    if (!isAllowed || isUnchangedSave) expect(after).toBe(before);
    else expect(after.auditRows).toBe(before.auditRows + 1 + (bringsDraftBack({ before, after }) ? 1 : 0));
  });
});

test('a decision or save on a version or step that is not the current one is always refused', () => {
  always(({ sawSomethingElse, isAllowed }) => {
    if (sawSomethingElse) expect(isAllowed).toBe(false);
  });
});

test('a fix is open from its beginning until it goes live or is dropped, and its draft is not lost meanwhile', () => {
  always(({ tried, before, after }) => {
    const [was, is] = [before.state.fix, after.state.fix];
    if (!was && is) expect([tried, is.parkedVersionId]).toEqual(['fix-live', before.state.workingVersionId]);
    if (was && is) expect(is).toEqual(was);
    if (was && !is && tried === 'drop-fix') {
      const parked = before.versions.find(({ id }) => id === was.parkedVersionId);
      expect(workingVersionOf(after).content).toBe(parked?.content);
    }
    if (was && !is) expect([...goesLive, 'drop-fix']).toContain(tried);
  });
});

test('what happens in one language leaves the others as they were', () => {
  always(({ locale, newsroomBefore, newsroomAfter }) => {
    for (const other of locales.filter((one) => one !== locale)) {
      expect(newsroomAfter[other]).toBe(newsroomBefore[other]);
    }
  });
});

test('versions are only ever added, with increasing ids and numbers without gaps', () => {
  always(({ before, after }) => {
    const wholeOf = (versions: readonly MemoryVersion[]): readonly string[] =>
      versions.map(({ id, number, content, authorId }) => [id, number, content, authorId].join('/'));
    expect(wholeOf(after.versions).slice(0, before.versions.length).join()).toBe(wholeOf(before.versions).join());
    expect(after.versions.every(({ number }, index) => number === index + 1)).toBe(true);
    expect(after.versions.every(({ id }, index) => id > (after.versions[index - 1]?.id ?? 0))).toBe(true);
  });
});

test('no two versions of an entry show the same label, and the list shows that of the working version', () => {
  always(({ after }) => {
    const labels = labelsOf(after.versions);
    expect(new Set(labels).size).toBe(labels.length);
    const { highestMajor, minorsSinceMajor } = after;
    const shown = formatLabel({
      major: minorsSinceMajor === 0 ? highestMajor : null,
      majorBelow: highestMajor,
      minorsSince: minorsSinceMajor,
    });
    expect(shown).toBe(labels.at(-1));
  });
});

test('a version that went live keeps its major number for good', () => {
  always(({ before, after }) => {
    for (const { id, major } of before.versions.filter((version) => version.major !== null)) {
      expect(after.versions.find((version) => version.id === id)?.major).toBe(major);
    }
  });
});

test('newer changes stand above the live version exactly while the working version says something else', () => {
  always(({ after }) => {
    const live = after.versions.find(({ id }) => id === after.state.liveVersionId);
    expect(after.state.hasNewerChanges).toBe(live !== undefined && live.content !== workingVersionOf(after).content);
  });
});
