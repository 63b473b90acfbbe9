/** Which way a write or an action came; kept with every version and audit row. */
export const origins = ['admin-panel', 'admin-token', 'rest', 'graphql', 'code', 'schedule'] as const;

export type Origin = (typeof origins)[number];
