import { median } from './load.mjs';

const perRound = 10;
const limits = { save: 1.5, publish: 1.5 };

/** Saving and publishing, in milliseconds: at most so many times stock's. */
export const measureWrites = async ({ stock, ours }, { writeRounds }, tell) => {
  const rows = [];
  for (const [operation, limit] of Object.entries(limits)) {
    const durations = [[], []];
    for (let round = -2; round < writeRounds; round += 1) {
      tell(`${operation}, ${round < 0 ? 'warming up' : `round ${round + 1} of ${writeRounds}`}`);
      for (const [index, side] of [stock, ours].entries()) {
        const measured = (await side.ask({ kind: 'time', operation, times: perRound })).durations;
        if (round >= 0) durations[index].push(...measured);
      }
    }
    const [theirs, own] = durations.map(median);
    rows.push({ what: operation, ours: own, theirs, against: 'stock', unit: 'ms', ratio: own / theirs, atMost: limit });
  }
  return rows;
};
