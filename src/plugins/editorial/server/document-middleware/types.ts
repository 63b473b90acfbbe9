/** One call of Strapi's document service, as its middlewares see it. */
export interface DocumentCall {
  readonly uid: string;
  readonly action: string;
  readonly params: DocumentParams;
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
