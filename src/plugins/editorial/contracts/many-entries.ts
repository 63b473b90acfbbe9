import { z } from 'zod';
import { editorialTypes } from '../../../domain/shared/content-types';
import { locales } from '../../../domain/shared/locales';
import type { FailureCode } from '../../../domain/shared/failure';

export const mostEntriesAtOnce = 100;

const entryAddress = z.strictObject({
  contentType: z.enum(editorialTypes),
  documentId: z.string().regex(/^[a-z0-9]{1,64}$/i),
  locale: z.enum(locales),
  /** The version that the person saw; refused when it is no longer the current one. */
  version: z.int().positive().optional(),
});

export type EntryAddressBody = z.infer<typeof entryAddress>;

const entries = z.array(entryAddress).min(1).max(mostEntriesAtOnce);

/** The actions that `POST /editorial/bulk/:action` takes; each entry succeeds or is refused on its own. */
export const bulkActions = ['submit', 'approve', 'reject', 'assign', 'share', 'hand-over'] as const;

export type BulkAction = (typeof bulkActions)[number];

export const isBulkAction = (value: unknown): value is BulkAction =>
  typeof value === 'string' && (bulkActions as readonly string[]).includes(value);

/** What the body names beside the options of the action itself. */
export const bulkEntries = z.strictObject({ entries });

/** What `POST /editorial/bundles` does with all of its entries, or with none. */
export const bundleActions = ['approve', 'publish'] as const;

export const bundleEntries = z.strictObject({ entries, action: z.enum(bundleActions) });

export interface EntryResultView {
  readonly contentType: string;
  readonly documentId: string;
  readonly locale: string;
  readonly ok: boolean;
  /** Where it succeeded: the approval status after it. */
  readonly approvalStatus?: string;
  readonly error?: {
    readonly code: FailureCode;
    readonly message: string;
    readonly details: Readonly<Record<string, unknown>>;
  };
}
