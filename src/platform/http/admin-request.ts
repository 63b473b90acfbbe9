import { isAdminStrategy } from '../editorial/acting';

interface AuthenticatedRequest {
  readonly state: { readonly auth?: { readonly strategy?: { readonly name?: string } } };
}

/** Whether a request was let in as one of the newsroom's own people (session or admin token). */
export const isAdminRequest = (request: unknown): boolean =>
  isAdminStrategy((request as AuthenticatedRequest).state.auth?.strategy?.name);
