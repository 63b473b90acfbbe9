import type { Core } from '@strapi/strapi';

interface RequestState {
  editorialVersion?: number;
}

/** The version that the request has made, or left as it was: its answer names it. */
export const noteWrittenVersion = (strapi: Core.Strapi, version: number): void => {
  const request = strapi.requestContext.get() as { state: RequestState } | undefined;
  if (request) request.state.editorialVersion = version;
};

export const writtenVersionOf = (state: unknown): number | undefined => (state as RequestState).editorialVersion;
