import { deskRoutePath } from './paths';

/** The page of a translation beside its source, which the browser loads when somebody first opens one. */
export const deskRoute = {
  path: deskRoutePath,
  lazy: async () => {
    const { DeskPage } = await import('./desk-page');
    return { Component: DeskPage };
  },
};
