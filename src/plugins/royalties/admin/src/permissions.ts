const permission = (uid: string) => ({ action: `plugin::royalties.${uid}`, subject: null });

/** Who may see what others earn. */
export const readPermissions = [permission('read')];

/** Who has a statement of their own to look at. */
export const ownPermissions = [permission('own-statement')];
