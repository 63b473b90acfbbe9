import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { moveHindrances, referenceMoves } from '../../../../domain/finding/decide-move';
import { findDates, findSorts } from '../../../../domain/finding/find-sorts';
import { restoreProblemReasons } from '../../../../domain/history/restore/plan-restore';
import { versionActions } from '../../../../domain/history/version-chain';
import { locales } from '../../../../domain/shared/locales';
import { coverageSorts, coverageStatuses } from '../../../../domain/translation/coverage';
import { segmentOutcomes, segmentStates } from '../../../../domain/translation/segments/read-segments';
import { approvalStatuses } from '../../../../domain/workflow/approval-status';
import { shownLivenessValues } from '../../../../domain/workflow/liveness';
import { leftOutKinds } from '../../../../domain/imports/imported-article';
import { fixedSlots } from '../../../../domain/placements/placement';
import { actions } from '../../../../domain/workflow/transitions';
import { auditedOrigins, otherDeeds } from './pages/audit/audited-actions';

const folder = path.join(__dirname, 'translations');

/** The common texts and those of each feature, as the panel merges them. */
const filesOf = (locale: string): readonly string[] => [
  path.join(folder, `${locale}.json`),
  ...readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => path.join(folder, name, `${locale}.json`)),
];

const messagesIn = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, string>>;

const messagesOf = (locale: string): Readonly<Record<string, string>> =>
  Object.assign({}, ...filesOf(locale).map(messagesIn)) as Record<string, string>;

const sources = readdirSync(__dirname, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.test.ts'))
  .map((file) => readFileSync(path.join(__dirname, file), 'utf8'));

/** Ids that stand whole in the code; those that end with a value are named below. */
const idsInCode = [
  ...new Set(sources.flatMap((source) => [...source.matchAll(/'editorial\.([\w.]+\w)'/g)].map(([, id = '']) => id))),
];

const idsOfValues = [
  ...approvalStatuses.map((status) => `approvalStatus.${status}`),
  ...shownLivenessValues.map((liveness) => `liveness.${liveness}`),
  ...actions.flatMap((action) => ['label', 'text', 'done'].map((part) => `action.${action}.${part}`)),
  ...versionActions.map((action) => `history.action.${action}`),
  ...[...actions, 'pin', 'unpin', 'purge'].map((action) => `history.event.${action}`),
  ...['working', 'live', 'pending', 'scheduled', 'pinned'].map((mark) => `history.mark.${mark}`),
  ...['same', 'added', 'removed', 'changed', 'moved', 'movedAndChanged'].map((word) => `history.change.${word}`),
  ...['equal', 'added', 'removed', 'formatted'].map((operation) => `history.run.${operation}`),
  ...['before', 'after', 'empty'].map((side) => `history.side.${side}`),
  ...['none', 'bold', 'italic', 'underline', 'strikethrough', 'code'].map((mark) => `history.format.${mark}`),
  ...['paragraph', 'heading', 'quote', 'code', 'listItem', 'orderedItem', 'image', 'other'].map(
    (block) => `history.block.${block}`,
  ),
  ...otherDeeds.map((deed) => `audit.action.${deed}`),
  ...auditedOrigins.map((origin) => `audit.origin.${origin}`),
  ...restoreProblemReasons.map((reason) => `history.restoreProblem.${reason}`),
  ...segmentStates.map((state) => `desk.state.${state}`),
  ...['link', 'other'].map((code) => `desk.code.${code}`),
  ...['gone', 'own'].map((standing) => `desk.noSource.${standing}`),
  ...coverageStatuses.map((status) => `coverage.status.${status}`),
  ...referenceMoves.map((move) => `merge.move.${move}`),
  ...moveHindrances.map((hindrance) => `merge.hinderedBy.${hindrance}`),
  ...['same', 'similar'].map((likeness) => `doubles.${likeness}`),
  ...findSorts.map((sort) => `find.sort.${sort}`),
  ...findDates.map((date) => `find.dateOf.${date}`),
  ...['name', 'state', 'owner', 'missing', 'updatedAt'].map((column) => `find.column.${column}`),
  ...coverageSorts.map((sort) => `coverage.sort.${sort}`),
  ...['missing', 'notYet', 'inProgress', 'inReview', 'live'].map((progress) => `coverage.progress.${progress}`),
  ...['xliff', 'docx'].flatMap((format) => [`coverage.export.${format}`, `exchange.export.${format}`]),
  ...segmentOutcomes
    .filter((outcome) => outcome !== 'written' && outcome !== 'unchanged')
    .map((outcome) => `exchange.outcome.${outcome}`),
  ...['true', 'false'].map((value) => `history.value.${value}`),
  ...leftOutKinds.map((kind) => `import.leftOut.${kind}`),
  ...fixedSlots.map((slot) => `placements.slot.${slot}`),
  ...['title', 'summary', 'cover', 'caption', 'credit', 'alternativeText'].map((field) => `import.field.${field}`),
  ...['up', 'down', 'dates', 'remove', 'from', 'to'].map((word) => `placements.${word}`),
  ...['trashed', 'gone'].map((state) => `history.reference.${state}`),
  ...['changes', 'older', 'newer', 'swap', 'mode'].map((shortcut) => `history.shortcut.${shortcut}`),
  ...['sideBySide', 'inline'].map((mode) => `history.compare.mode.${mode}`),
  ...['entry', 'timeline'].map((place) => `history.back.${place}`),
  ...['first', 'changed', 'none'].map((change) => `history.changed.${change}`),
  ...['token', 'siteUser', 'system', 'unknown'].map((actor) => `history.actor.${actor}`),
  ...['admin-panel', 'admin-token', 'rest', 'graphql', 'code'].map((origin) => `history.origin.${origin}`),
];

describe.each(locales)('the panel in %s', (locale) => {
  const messages = messagesOf(locale);

  it('has a text for every state and every action that the domain knows', () => {
    expect(idsOfValues.filter((id) => !messages[id])).toEqual([]);
  });

  it('has every text that the code asks for', () => {
    expect(idsInCode.length).toBeGreaterThan(30);
    expect(idsInCode.filter((id) => !messages[id])).toEqual([]);
  });

  it('says nothing in two files', () => {
    expect(filesOf(locale).flatMap((file) => Object.keys(messagesIn(file)))).toHaveLength(Object.keys(messages).length);
  });

  it('has the same texts as the other languages, none of them empty', () => {
    expect(Object.keys(messages)).toEqual(Object.keys(messagesOf('vi')));
    expect(Object.values(messages).every((text) => text.trim() !== '')).toBe(true);
  });
});
