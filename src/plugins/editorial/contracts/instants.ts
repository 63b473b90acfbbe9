import { z } from 'zod';

/** An exact instant with its offset, for example `2026-12-01T05:00:00+07:00`; read as a point in time. */
export const instant = z.iso
  .datetime({ offset: true })
  .refine((text) => !Number.isNaN(Date.parse(text)), 'is no instant')
  .transform((text) => new Date(text));

/** A whole number in a query: digits only, since `Number` also takes lists, spaces and hexadecimal. */
export const digits = z
  .string()
  .regex(/^\d{1,15}$/)
  .transform(Number);

export const pageLimit = digits.pipe(z.int().min(1).max(200));
