import { setFlagsFromString } from 'node:v8';

/** How far the heap may grow beyond what was live after a collection, in per cent. */
const growthPercent = 50;

/**
 * V8 lets a heap grow up to four times what is live before it collects, where the machine has the memory.
 * Several instances stand on one machine, so garbage is bounded, and not the heap: a large import still
 * gets what it needs.
 */
export const boundGarbage = (): void => setFlagsFromString(`--heap-growing-percent=${growthPercent}`);
