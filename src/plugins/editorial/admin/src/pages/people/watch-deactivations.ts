import type { StrapiApp } from '@strapi/strapi/admin';
import { createStore } from '../../store';

type Middleware = Parameters<StrapiApp['addMiddlewares']>[0][number];

/** The person who has just been deactivated here; null when nobody has to be asked about. */
export const deactivated = createStore<number | null>(null);

interface SettledMutation {
  readonly type?: unknown;
  readonly meta?: {
    readonly arg?: {
      readonly endpointName?: string;
      readonly originalArgs?: { readonly id?: number | string; readonly isActive?: boolean };
    };
  };
}

/** Strapi's page of a person has no place for parts of ours, so its answers are listened to. */
export const watchDeactivations: Middleware = () => () => (next) => (action) => {
  const { type, meta } = action as SettledMutation;
  if (type === 'adminApi/executeMutation/fulfilled' && meta?.arg?.endpointName === 'updateUser') {
    const { id, isActive } = meta.arg.originalArgs ?? {};
    if (isActive === false && id !== undefined) deactivated.set(Number(id));
  }
  return next(action) as unknown;
};
