import { setTimeout as pause } from 'node:timers/promises';

/** The first look comes soon; later ones leave the server to its work. */
const firstPause = 20;
const longestPause = 120;

/** Answers when something has become true; fails when it takes longer than `patience` milliseconds. */
export const eventually = async (
  what: string,
  isTrue: () => Promise<boolean>,
  patience: number = 10_000,
): Promise<void> => {
  const deadline = Date.now() + patience;
  for (let between = firstPause; !(await isTrue()); between = Math.min(between * 1.5, longestPause)) {
    if (Date.now() > deadline) throw new Error(`waited ${patience} ms in vain: ${what}`);
    await pause(between);
  }
};
