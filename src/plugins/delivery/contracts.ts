import { z } from 'zod';
import { locales } from '../../domain/shared/locales';

/** The language that a path of the delivery API names. */
export const localeParameter = z.enum(locales);
