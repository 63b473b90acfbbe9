/** What the setup has to undo, in the order in which it was done. Setup and teardown share one process. */
const steps: (() => Promise<void>)[] = ((
  globalThis as { toaSoanTeardown?: (() => Promise<void>)[] }
).toaSoanTeardown ??= []);

export { steps as teardownSteps };
