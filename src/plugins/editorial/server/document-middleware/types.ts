/** One call of Strapi's document service, as its middlewares see it. */
export interface DocumentCall {
  readonly uid: string;
  readonly action: string;
  /** The caller's own object: who asks for something else than it did puts another in its place. */
  params: DocumentParams;
}

export interface DocumentParams {
  documentId?: string;
  locale?: string | readonly string[] | null;
  status?: string;
  data?: Record<string, unknown>;
  filters?: unknown;
  publicationFilter?: unknown;
  hasPublishedVersion?: unknown;
  [parameter: string]: unknown;
}

export type Next = () => Promise<unknown>;
