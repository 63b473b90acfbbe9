import type { Core } from '@strapi/strapi';
import { DomainFailure } from '../../../../domain/shared/failure';
import { homeLanguagesPermission, type Ability } from '../../../../platform/editorial/rights';
import { homeQuery } from '../../contracts/home';
import { readHomeLanguages } from '../use-cases/home/read-home-languages';
import { readHomeLate } from '../use-cases/home/read-home-late';
import { readHomeLive } from '../use-cases/home/read-home-live';
import { readHomeWork } from '../use-cases/home/read-home-work';
import { controllerOf } from './controllers';
import type { Handler } from './handler';
import { parseInput } from './parse-request';

const handlers = {
  work: async (core, context) => {
    parseInput(homeQuery, context.query);
    return { data: await readHomeWork(core) };
  },

  live: async (core, context) => {
    parseInput(homeQuery, context.query);
    return { data: await readHomeLive(core) };
  },

  late: async (core, context) => {
    parseInput(homeQuery, context.query);
    return { data: await readHomeLate(core) };
  },

  languages: async (core, context) => {
    parseInput(homeQuery, context.query);
    const { userAbility } = context.state as { userAbility: Ability };
    if (!userAbility.can(homeLanguagesPermission)) {
      throw new DomainFailure('RIGHT_REQUIRED', { right: 'homeLanguages' });
    }
    return { data: await readHomeLanguages(core) };
  },
} as const satisfies Readonly<Record<string, Handler>>;

export const createHomeControllers = (strapi: Core.Strapi): ReturnType<typeof controllerOf> =>
  controllerOf(strapi, handlers);
