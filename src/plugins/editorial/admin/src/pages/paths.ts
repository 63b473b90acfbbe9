/** Where our pages stand in the panel, without the slash before them. */
export const inboxPath = 'editorial/inbox';
export const noticesPath = 'editorial/notices';
export const placementsPath = 'editorial/placements';
export const importPath = 'editorial/import';
export const calendarPath = 'editorial/calendar';
export const coveragePath = 'editorial/coverage';
export const findPath = 'editorial/find';
/** Below the settings. */
export const leftBehindPath = 'editorial/left-behind';
