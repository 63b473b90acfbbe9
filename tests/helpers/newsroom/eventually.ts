import { setTimeout as pause } from 'node:timers/promises';

const between = 20;

/** Answers when something has become true; fails when it takes longer than `patience` milliseconds. */
export const eventually = async (
  what: string,
  isTrue: () => Promise<boolean>,
  patience: number = 10_000,
): Promise<void> => {
  const deadline = Date.now() + patience;
  while (!(await isTrue())) {
    if (Date.now() > deadline) throw new Error(`waited ${patience} ms in vain: ${what}`);
    await pause(between);
  }
};
