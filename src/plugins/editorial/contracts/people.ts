import { z } from 'zod';

/** `GET /editorial/people`: whom an entry can be assigned, shared or handed to, or a note be for. */
export const peopleQuery = z.strictObject({
  search: z
    .string()
    .max(100)
    .refine((text) => text.isWellFormed() && !text.includes('\0'), 'is no text that can be searched for')
    .optional(),
  limit: z
    .string()
    .regex(/^\d{1,3}$/)
    .transform(Number)
    .pipe(z.int().min(1).max(100))
    .optional(),
});

export type PeopleQuery = z.infer<typeof peopleQuery>;

export interface PersonOptionView {
  readonly id: number;
  readonly name: string;
  /** Codes of roles. */
  readonly roles: readonly string[];
}
