import type { Core } from '@strapi/strapi';
import { systemClock, type Clock } from '../../../platform/clock';
import { createSnapshotReader, type SnapshotReader } from '../../../platform/snapshot/read-snapshot';

/** What every use case of the editorial core works with. */
export interface EditorialCore {
  readonly strapi: Core.Strapi;
  readonly clock: Clock;
  readonly snapshots: SnapshotReader;
}

const cores = new WeakMap<Core.Strapi, EditorialCore>();

/** The one core of a server; middleware, routes and services share it. */
export const editorialCoreOf = (strapi: Core.Strapi): EditorialCore => {
  const known = cores.get(strapi) ?? createCore(strapi, systemClock);
  cores.set(strapi, known);
  return known;
};

/** Statements are built at first use: Strapi's metadata exists only after its database is loaded. */
const createCore = (strapi: Core.Strapi, clock: Clock): EditorialCore => {
  let reader: SnapshotReader | undefined;
  return {
    strapi,
    clock,
    get snapshots() {
      reader ??= createSnapshotReader(strapi);
      return reader;
    },
  };
};
