import type { Context } from 'koa';
import { z } from 'zod';
import { DomainFailure } from '../../../../domain/shared/failure';
import { isLocale, locales, type Locale } from '../../../../domain/shared/locales';
import { carryOverBody, deskBody } from '../../contracts/translation';
import { carryOverFacts } from '../translation/carry-over-facts';
import { markUpToDate } from '../translation/mark-up-to-date';
import { readLanguages } from '../translation/read-languages';
import { readDesk } from '../translation/read-desk';
import { saveDesk } from '../translation/save-desk';
import { startTranslation } from '../translation/start-translation';
import type { Handler } from './handler';
import { entryKeyOf, parseInput } from './parse-request';

const nothing = z.strictObject({});

const targetOf = (context: Context): Locale => {
  const { target } = context['params'] as { target: string };
  if (!isLocale(target)) throw new DomainFailure('UNKNOWN_LOCALE', { locale: target, known: locales });
  return target;
};

export const translationHandlers = {
  languages: async (core, context) => ({ data: await readLanguages(core, entryKeyOf(context)) }),

  markUpToDate: async (core, context) => {
    const key = entryKeyOf(context);
    parseInput(nothing, context.request.body ?? {});
    await markUpToDate(core, key);
    return { data: await readLanguages(core, key) };
  },

  carryOver: async (core, context) => {
    const key = entryKeyOf(context);
    const carried = await carryOverFacts(core, key, parseInput(carryOverBody, context.request.body ?? {}));
    return { data: await readLanguages(core, key), meta: { carried } };
  },

  translationDesk: async (core, context) => ({ data: await readDesk(core, entryKeyOf(context)) }),

  saveTranslationDesk: async (core, context) => ({
    data: await saveDesk(core, entryKeyOf(context), parseInput(deskBody, context.request.body ?? {})),
  }),

  startTranslation: async (core, context) => {
    parseInput(nothing, context.request.body ?? {});
    return { data: await startTranslation(core, entryKeyOf(context), targetOf(context)) };
  },
} as const satisfies Readonly<Record<string, Handler>>;
