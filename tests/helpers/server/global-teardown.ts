import { teardownSteps } from './teardown-steps';

export default async (): Promise<void> => {
  for (const undo of teardownSteps.splice(0).reverse()) await undo();
};
