import { z } from 'zod';
import { editorialTypes } from '../../../domain/shared/content-types';
import { locales } from '../../../domain/shared/locales';
import { digits, pageLimit } from './instants';

const moment = z.iso.datetime({ offset: true });

/** `GET /editorial/audit` and, without cursor and limit, `GET /editorial/audit.csv` (at most 100,000 rows). */
export const auditFilters = z.strictObject({
  type: z.enum(editorialTypes).optional(),
  documentId: z.string().max(100).optional(),
  locale: z.enum(locales).optional(),
  /** Id of an admin user. */
  actor: digits.pipe(z.int().positive()).optional(),
  actorKind: z.enum(['user', 'token', 'siteUser', 'system']).optional(),
  action: z
    .string()
    .regex(/^[a-z][a-z-]{0,49}$/)
    .optional(),
  origin: z
    .string()
    .regex(/^[a-z][a-z-]{0,49}$/)
    .optional(),
  version: digits.pipe(z.int().positive()).optional(),
  from: moment.optional(),
  to: moment.optional(),
});

export const auditPageQuery = auditFilters.extend({
  cursor: digits.pipe(z.int().positive()).optional(),
  limit: pageLimit.optional(),
});

export type AuditFilters = z.infer<typeof auditFilters>;

export type AuditPageQuery = z.infer<typeof auditPageQuery>;
