import { historyRoutePath } from './paths';

/** The pages of the history, which the browser loads when somebody first opens one. */
export const historyRoute = {
  path: historyRoutePath,
  lazy: async () => {
    const { HistoryPages } = await import('./history-pages');
    return { Component: HistoryPages };
  },
};
