import type { Core } from '@strapi/strapi';
import { systemClock, type Clock } from '../../../platform/clock';
import type { EditorialExtension } from './extension';
import { createSnapshotReader, type SnapshotReader } from '../../../platform/snapshot/read-snapshot';

/** What every use case of the editorial core works with. */
export interface EditorialCore {
  readonly strapi: Core.Strapi;
  readonly clock: Clock;
  readonly snapshots: SnapshotReader;
  readonly extensions: readonly EditorialExtension[];
}

const cores = new WeakMap<Core.Strapi, EditorialCore>();

/** The one core of a server; middleware, routes and services share it. */
export const editorialCoreOf = (strapi: Core.Strapi): EditorialCore => {
  const known = cores.get(strapi) ?? createCore(strapi, systemClock);
  cores.set(strapi, known);
  return known;
};

/** Called by the composition, before anything is published. */
export const extendEditorial = (strapi: Core.Strapi, extension: EditorialExtension): void => {
  cores.set(strapi, editorialCoreOf(strapi));
  (extensionsOf.get(strapi) as EditorialExtension[]).push(extension);
};

const extensionsOf = new WeakMap<Core.Strapi, EditorialExtension[]>();

/** Statements are built at first use: Strapi's metadata exists only after its database is loaded. */
const createCore = (strapi: Core.Strapi, clock: Clock): EditorialCore => {
  let reader: SnapshotReader | undefined;
  const extensions: EditorialExtension[] = [];
  extensionsOf.set(strapi, extensions);
  return {
    strapi,
    clock,
    extensions,
    get snapshots() {
      reader ??= createSnapshotReader(strapi);
      return reader;
    },
  };
};
