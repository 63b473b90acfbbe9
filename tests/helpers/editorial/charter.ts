import type { Locale } from '../../../src/domain/shared/locales';
import { cellOf, textTable } from './text-table';

/**
 * The newsroom's rules in words, written down apart from the code that enforces them. A change of
 * the code that changes what somebody may do has to change a word here.
 */

/** Rights on articles, events, awards, persons and organizations. "in en" means: in English only. */
export const rightsOfRoles = textTable(`
  role                    | read | create        | edit          | delete        | submit        | approve    | publishDirectly | unpublish | retract | takeOver
  reporter                | yes  | yes           | own or shared | own or shared | own or shared | no         | no              | no        | no      | no
  desk-editor             | yes  | yes           | yes           | yes           | yes           | yes        | no              | no        | no      | yes
  managing-editor         | yes  | yes           | yes           | yes           | yes           | yes        | no              | yes       | no      | yes
  editor-in-chief         | yes  | yes           | yes           | yes           | yes           | yes        | yes             | yes       | yes     | yes
  translator-vi           | yes  | in vi         | in vi         | no            | in vi         | no         | no              | no        | no      | no
  translator-en           | yes  | in en         | in en         | no            | in en         | no         | no              | no        | no      | no
  translator-zh-hans      | yes  | in zh-Hans    | in zh-Hans    | no            | in zh-Hans    | no         | no              | no        | no      | no
  language-editor-vi      | yes  | in vi         | in vi         | no            | in vi         | in vi      | no              | no        | no      | no
  language-editor-en      | yes  | in en         | in en         | no            | in en         | in en      | no              | no        | no      | no
  language-editor-zh-hans | yes  | in zh-Hans    | in zh-Hans    | no            | in zh-Hans    | in zh-Hans | no              | no        | no      | no
  royalty-accountant      | yes  | no            | no            | no            | no            | no         | no              | no        | no      | no
  administrator           | yes  | yes           | yes           | yes           | yes           | yes        | yes             | yes       | yes     | yes
  program                 | yes  | yes           | yes           | yes           | no            | no         | no              | no        | no      | no
  system                  | yes  | yes           | yes           | yes           | yes           | yes        | yes             | yes       | yes     | yes
`);

/** Who sits in the one approval step that ships. An administrator doesn't, whatever their rights. */
export const decidesInTheStep = textTable(`
  role                    | member
  reporter                | no
  desk-editor             | yes
  managing-editor         | yes
  editor-in-chief         | yes
  translator-vi           | no
  translator-en           | no
  translator-zh-hans      | no
  language-editor-vi      | yes
  language-editor-en      | yes
  language-editor-zh-hans | yes
  royalty-accountant      | no
  administrator           | no
  program                 | no
  system                  | no
`);

/**
 * What an action takes of the person, beside the state: a right, a seat in the step, a part in the
 * review, to answer for the entry (its owner, those who approve, administrators), or to be somebody
 * whose save would be taken. Nobody holds a lock here: that is another table.
 */
export const takes = {
  submit: 'submit',
  withdraw: 'a part in the review',
  approve: 'a seat in the step',
  reject: 'a seat in the step',
  publish: 'publishDirectly',
  unpublish: 'unpublish',
  trash: 'delete',
  untrash: 'delete',
  retract: 'retract',
  'lift-retraction': 'retract',
  assign: 'answering for the entry',
  share: 'answering for the entry',
  'hand-over': 'answering for the entry',
  lock: 'editing it as it stands',
  unlock: 'edit',
  reschedule: 'approve',
  'publish-now': 'approve',
  unschedule: 'approve',
  'set-expiry': 'approve',
  'publish-scheduled': 'being the system',
  expire: 'being the system',
  'fix-live': 'editing and deciding',
  'drop-fix': 'editing and deciding',
} as const;

export type CharterAction = keyof typeof takes;

/** Actions that are refused without a reason in writing. */
export const needReason: readonly CharterAction[] = ['reject', 'unpublish', 'retract', 'lift-retraction'];

/** What an allowed action makes of an entry. "as it was" leaves a fact alone. */
export const whatBecomes = textTable(`
  action    | approval status | public has | trash   | open review | goes live
  submit    | pending         | as it was  | outside | opens       | nothing
  withdraw  | draft           | as it was  | outside | ends        | nothing
  approve   | approved        | live       | outside | decides     | the decided version
  reject    | rejected        | as it was  | outside | decides     | nothing
  publish   | approved        | live       | outside | ends        | the decided version
  unpublish | draft           | withdrawn  | outside | ends        | nothing
  trash     | draft           | as it was  | inside  | ends        | nothing
  untrash   | draft           | as it was  | outside | none        | nothing
  retract   | draft           | retracted  | outside | ends        | nothing
  lift-retraction | as it was | withdrawn  | outside | none        | nothing
  assign    | as it was       | as it was  | outside | none        | nothing
  share     | as it was       | as it was  | outside | none        | nothing
  hand-over | as it was       | as it was  | outside | none        | nothing
  lock      | as it was       | as it was  | outside | none        | nothing
  unlock    | as it was       | as it was  | outside | none        | nothing
  reschedule        | as it was       | as it was  | outside | none        | nothing
  publish-now       | approved        | live       | outside | none        | the decided version
  unschedule        | draft           | as it was  | outside | none        | nothing
  set-expiry        | as it was       | as it was  | outside | none        | nothing
  publish-scheduled | approved        | live       | outside | none        | the decided version
  expire            | draft           | expired    | outside | ends        | nothing
  fix-live          | draft           | as it was  | outside | none        | nothing
  drop-fix          | draft           | as it was  | outside | none        | nothing
`);

/**
 * When an action is possible, whoever asks: rows are the approval status of the working version,
 * columns what the public has. Any other cell than "yes" is the code of the refusal. In the trash
 * every action but "untrash" is refused as ENTRY_TRASHED; the grid of "untrash" holds in the trash.
 */
export const whenPossible = {
  submit: textTable(`
    status    | never             | live              | withdrawn         | expired           | retracted
    draft     | yes               | yes               | yes               | yes               | WRONG_STATE
    rejected  | yes               | yes               | yes               | yes               | WRONG_STATE
    pending   | ALREADY_SUBMITTED | ALREADY_SUBMITTED | ALREADY_SUBMITTED | ALREADY_SUBMITTED | ALREADY_SUBMITTED
    approved  | WRONG_STATE       | WRONG_STATE       | WRONG_STATE       | WRONG_STATE       | WRONG_STATE
    scheduled | WRONG_STATE       | WRONG_STATE       | WRONG_STATE       | WRONG_STATE       | WRONG_STATE
  `),
  withdraw: textTable(`
    status    | never       | live        | withdrawn   | expired     | retracted
    draft     | WRONG_STATE | WRONG_STATE | WRONG_STATE | WRONG_STATE | WRONG_STATE
    rejected  | WRONG_STATE | WRONG_STATE | WRONG_STATE | WRONG_STATE | WRONG_STATE
    pending   | yes         | yes         | yes         | yes         | yes
    approved  | WRONG_STATE | WRONG_STATE | WRONG_STATE | WRONG_STATE | WRONG_STATE
    scheduled | WRONG_STATE | WRONG_STATE | WRONG_STATE | WRONG_STATE | WRONG_STATE
  `),
  approve: textTable(`
    status    | never       | live        | withdrawn   | expired     | retracted
    draft     | WRONG_STATE | WRONG_STATE | WRONG_STATE | WRONG_STATE | WRONG_STATE
    rejected  | WRONG_STATE | WRONG_STATE | WRONG_STATE | WRONG_STATE | WRONG_STATE
    pending   | yes         | yes         | yes         | yes         | WRONG_STATE
    approved  | WRONG_STATE | WRONG_STATE | WRONG_STATE | WRONG_STATE | WRONG_STATE
    scheduled | WRONG_STATE | WRONG_STATE | WRONG_STATE | WRONG_STATE | WRONG_STATE
  `),
  reject: textTable(`
    status    | never       | live        | withdrawn   | expired     | retracted
    draft     | WRONG_STATE | WRONG_STATE | WRONG_STATE | WRONG_STATE | WRONG_STATE
    rejected  | WRONG_STATE | WRONG_STATE | WRONG_STATE | WRONG_STATE | WRONG_STATE
    pending   | yes         | yes         | yes         | yes         | yes
    approved  | WRONG_STATE | WRONG_STATE | WRONG_STATE | WRONG_STATE | WRONG_STATE
    scheduled | WRONG_STATE | WRONG_STATE | WRONG_STATE | WRONG_STATE | WRONG_STATE
  `),
  publish: textTable(`
    status    | never       | live        | withdrawn   | expired     | retracted
    draft     | yes         | yes         | yes         | yes         | WRONG_STATE
    rejected  | yes         | yes         | yes         | yes         | WRONG_STATE
    pending   | yes         | yes         | yes         | yes         | WRONG_STATE
    approved  | WRONG_STATE | WRONG_STATE | WRONG_STATE | WRONG_STATE | WRONG_STATE
    scheduled | WRONG_STATE | WRONG_STATE | WRONG_STATE | WRONG_STATE | WRONG_STATE
  `),
  unpublish: textTable(`
    status    | never        | live | withdrawn    | expired      | retracted
    draft     | NOTHING_LIVE | yes  | NOTHING_LIVE | NOTHING_LIVE | NOTHING_LIVE
    rejected  | NOTHING_LIVE | yes  | NOTHING_LIVE | NOTHING_LIVE | NOTHING_LIVE
    pending   | NOTHING_LIVE | yes  | NOTHING_LIVE | NOTHING_LIVE | NOTHING_LIVE
    approved  | NOTHING_LIVE | yes  | NOTHING_LIVE | NOTHING_LIVE | NOTHING_LIVE
    scheduled | NOTHING_LIVE | yes  | NOTHING_LIVE | NOTHING_LIVE | NOTHING_LIVE
  `),
  trash: textTable(`
    status    | never | live       | withdrawn | expired | retracted
    draft     | yes   | ENTRY_LIVE | yes       | yes     | yes
    rejected  | yes   | ENTRY_LIVE | yes       | yes     | yes
    pending   | yes   | ENTRY_LIVE | yes       | yes     | yes
    approved  | yes   | ENTRY_LIVE | yes       | yes     | yes
    scheduled | yes   | ENTRY_LIVE | yes       | yes     | yes
  `),
  untrash: textTable(`
    status    | never | withdrawn | expired | retracted
    draft     | yes   | yes       | yes     | yes
    rejected  | yes   | yes       | yes     | yes
    pending   | yes   | yes       | yes     | yes
    approved  | yes   | yes       | yes     | yes
    scheduled | yes   | yes       | yes     | yes
  `),
  retract: textTable(`
    status    | never | live | withdrawn | expired | retracted
    draft     | WRONG_STATE | yes | yes | yes | WRONG_STATE
    rejected  | WRONG_STATE | yes | yes | yes | WRONG_STATE
    pending   | WRONG_STATE | yes | yes | yes | WRONG_STATE
    approved  | WRONG_STATE | yes | yes | yes | WRONG_STATE
    scheduled | WRONG_STATE | yes | yes | yes | WRONG_STATE
  `),
  'lift-retraction': textTable(`
    status    | never | live | withdrawn | expired | retracted
    draft     | WRONG_STATE | WRONG_STATE | WRONG_STATE | WRONG_STATE | yes
    rejected  | WRONG_STATE | WRONG_STATE | WRONG_STATE | WRONG_STATE | yes
    pending   | WRONG_STATE | WRONG_STATE | WRONG_STATE | WRONG_STATE | yes
    approved  | WRONG_STATE | WRONG_STATE | WRONG_STATE | WRONG_STATE | yes
    scheduled | WRONG_STATE | WRONG_STATE | WRONG_STATE | WRONG_STATE | yes
  `),
  assign: textTable(`
    status    | never | live | withdrawn | expired | retracted
    draft     | yes | yes | yes | yes | yes
    rejected  | yes | yes | yes | yes | yes
    pending   | yes | yes | yes | yes | yes
    approved  | yes | yes | yes | yes | yes
    scheduled | yes | yes | yes | yes | yes
  `),
  share: textTable(`
    status    | never | live | withdrawn | expired | retracted
    draft     | yes | yes | yes | yes | yes
    rejected  | yes | yes | yes | yes | yes
    pending   | yes | yes | yes | yes | yes
    approved  | yes | yes | yes | yes | yes
    scheduled | yes | yes | yes | yes | yes
  `),
  'hand-over': textTable(`
    status    | never | live | withdrawn | expired | retracted
    draft     | yes | yes | yes | yes | yes
    rejected  | yes | yes | yes | yes | yes
    pending   | yes | yes | yes | yes | yes
    approved  | yes | yes | yes | yes | yes
    scheduled | yes | yes | yes | yes | yes
  `),
  lock: textTable(`
    status    | never | live | withdrawn | expired | retracted
    draft     | yes | yes | yes | yes | yes
    rejected  | yes | yes | yes | yes | yes
    pending   | yes | yes | yes | yes | yes
    approved  | yes | yes | yes | yes | yes
    scheduled | WRONG_STATE | WRONG_STATE | WRONG_STATE | WRONG_STATE | WRONG_STATE
  `),
  unlock: textTable(`
    status    | never | live | withdrawn | expired | retracted
    draft     | yes | yes | yes | yes | yes
    rejected  | yes | yes | yes | yes | yes
    pending   | yes | yes | yes | yes | yes
    approved  | yes | yes | yes | yes | yes
    scheduled | yes | yes | yes | yes | yes
  `),
  reschedule: textTable(`
    status    | never       | live        | withdrawn   | expired     | retracted
    draft     | WRONG_STATE | WRONG_STATE | WRONG_STATE | WRONG_STATE | WRONG_STATE
    rejected  | WRONG_STATE | WRONG_STATE | WRONG_STATE | WRONG_STATE | WRONG_STATE
    pending   | WRONG_STATE | WRONG_STATE | WRONG_STATE | WRONG_STATE | WRONG_STATE
    approved  | WRONG_STATE | WRONG_STATE | WRONG_STATE | WRONG_STATE | WRONG_STATE
    scheduled | yes         | yes         | yes         | yes         | WRONG_STATE
  `),
  'publish-now': textTable(`
    status    | never       | live        | withdrawn   | expired     | retracted
    draft     | WRONG_STATE | WRONG_STATE | WRONG_STATE | WRONG_STATE | WRONG_STATE
    rejected  | WRONG_STATE | WRONG_STATE | WRONG_STATE | WRONG_STATE | WRONG_STATE
    pending   | WRONG_STATE | WRONG_STATE | WRONG_STATE | WRONG_STATE | WRONG_STATE
    approved  | WRONG_STATE | WRONG_STATE | WRONG_STATE | WRONG_STATE | WRONG_STATE
    scheduled | yes         | yes         | yes         | yes         | WRONG_STATE
  `),
  unschedule: textTable(`
    status    | never       | live        | withdrawn   | expired     | retracted
    draft     | WRONG_STATE | WRONG_STATE | WRONG_STATE | WRONG_STATE | WRONG_STATE
    rejected  | WRONG_STATE | WRONG_STATE | WRONG_STATE | WRONG_STATE | WRONG_STATE
    pending   | WRONG_STATE | WRONG_STATE | WRONG_STATE | WRONG_STATE | WRONG_STATE
    approved  | WRONG_STATE | WRONG_STATE | WRONG_STATE | WRONG_STATE | WRONG_STATE
    scheduled | yes         | yes         | yes         | yes         | yes
  `),
  'set-expiry': textTable(`
    status    | never        | live | withdrawn    | expired      | retracted
    draft     | NOTHING_LIVE | yes  | NOTHING_LIVE | NOTHING_LIVE | NOTHING_LIVE
    rejected  | NOTHING_LIVE | yes  | NOTHING_LIVE | NOTHING_LIVE | NOTHING_LIVE
    pending   | NOTHING_LIVE | yes  | NOTHING_LIVE | NOTHING_LIVE | NOTHING_LIVE
    approved  | NOTHING_LIVE | yes  | NOTHING_LIVE | NOTHING_LIVE | NOTHING_LIVE
    scheduled | NOTHING_LIVE | yes  | NOTHING_LIVE | NOTHING_LIVE | NOTHING_LIVE
  `),
  'publish-scheduled': textTable(`
    status    | never       | live        | withdrawn   | expired     | retracted
    draft     | WRONG_STATE | WRONG_STATE | WRONG_STATE | WRONG_STATE | WRONG_STATE
    rejected  | WRONG_STATE | WRONG_STATE | WRONG_STATE | WRONG_STATE | WRONG_STATE
    pending   | WRONG_STATE | WRONG_STATE | WRONG_STATE | WRONG_STATE | WRONG_STATE
    approved  | WRONG_STATE | WRONG_STATE | WRONG_STATE | WRONG_STATE | WRONG_STATE
    scheduled | yes         | yes         | yes         | yes         | WRONG_STATE
  `),
  expire: textTable(`
    status    | never       | live | withdrawn   | expired     | retracted
    draft     | WRONG_STATE | yes  | WRONG_STATE | WRONG_STATE | WRONG_STATE
    rejected  | WRONG_STATE | yes  | WRONG_STATE | WRONG_STATE | WRONG_STATE
    pending   | WRONG_STATE | yes  | WRONG_STATE | WRONG_STATE | WRONG_STATE
    approved  | WRONG_STATE | yes  | WRONG_STATE | WRONG_STATE | WRONG_STATE
    scheduled | WRONG_STATE | yes  | WRONG_STATE | WRONG_STATE | WRONG_STATE
  `),
  'fix-live': textTable(`
    status    | never       | live        | withdrawn   | expired     | retracted
    draft     | WRONG_STATE | yes         | WRONG_STATE | WRONG_STATE | WRONG_STATE
    rejected  | WRONG_STATE | yes         | WRONG_STATE | WRONG_STATE | WRONG_STATE
    pending   | WRONG_STATE | WRONG_STATE | WRONG_STATE | WRONG_STATE | WRONG_STATE
    approved  | WRONG_STATE | WRONG_STATE | WRONG_STATE | WRONG_STATE | WRONG_STATE
    scheduled | WRONG_STATE | WRONG_STATE | WRONG_STATE | WRONG_STATE | WRONG_STATE
  `),
  'drop-fix': textTable(`
    status    | never       | live        | withdrawn   | expired     | retracted
    draft     | yes         | yes         | yes         | yes         | yes
    rejected  | yes         | yes         | yes         | yes         | yes
    pending   | WRONG_STATE | WRONG_STATE | WRONG_STATE | WRONG_STATE | WRONG_STATE
    approved  | WRONG_STATE | WRONG_STATE | WRONG_STATE | WRONG_STATE | WRONG_STATE
    scheduled | WRONG_STATE | WRONG_STATE | WRONG_STATE | WRONG_STATE | WRONG_STATE
  `),
} as const satisfies Readonly<Record<CharterAction, unknown>>;

/** Where the state would allow it: a fix begins while none is open, and is dropped while one is. */
export const besideAFix = textTable(`
  action   | none is open | one is open
  fix-live | yes          | FIX_OPEN
  drop-fix | NO_FIX_OPEN  | yes
`);

/** What becomes of a changed save; "by the step's members" leaves everybody else with ENTRY_IN_REVIEW. */
export const whatASaveBecomes = textTable(`
  approval status | outside the trash                     | in the trash
  draft           | draft                                 | ENTRY_TRASHED
  rejected        | draft                                 | ENTRY_TRASHED
  approved        | draft                                 | ENTRY_TRASHED
  pending         | pending, only by the step's members   | ENTRY_TRASHED
  scheduled       | ENTRY_SCHEDULED                       | ENTRY_TRASHED
`);

/** Whether a role holds a right on an entry, as the words above say. */
export const holdsRight = (
  role: string,
  right: string,
  entry: { readonly locale: Locale; readonly isOwnOrShared: boolean },
): boolean => {
  const scope = cellOf(rightsOfRoles, role, right);
  if (scope === 'own or shared') return entry.isOwnOrShared;
  return scope === 'yes' || scope === `in ${entry.locale}`;
};
