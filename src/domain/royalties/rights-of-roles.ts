import type { RoyaltyRight } from './periods';

/** Who writes and edits sees what they earned themselves. */
const own: readonly RoyaltyRight[] = ['ownStatement'];

/** The rights with which the roles that ship begin, by the role's code. */
export const rightsOfRoles: Readonly<Record<string, readonly RoyaltyRight[]>> = {
  reporter: own,
  'desk-editor': own,
  'managing-editor': ['ownStatement', 'read', 'assess', 'confirm'],
  'editor-in-chief': ['ownStatement', 'read', 'assess', 'confirm', 'approvePeriods'],
  'translator-vi': own,
  'translator-en': own,
  'translator-zh-hans': own,
  'language-editor-vi': own,
  'language-editor-en': own,
  'language-editor-zh-hans': own,
  'royalty-accountant': [
    'ownStatement',
    'read',
    'assess',
    'confirm',
    'managePeriods',
    'managePayees',
    'revealPayees',
    'managePayments',
    'manageSettings',
  ],
};
