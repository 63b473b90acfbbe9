import type { ArticleKey } from '../keys';
import type { Article } from '../types';
import { hostOfTop7 } from './a-000';
import { innovationRegion } from './a-001';
import { topOfTheYear } from './a-002';
import { fourthTimeSmart21 } from './a-003';
import { greenStrategy } from './a-004';
import { bicycleLaneTrial } from './bicycle-lane-trial';
import { factoryOpenDay } from './factory-open-day';
import { ferryMemoir } from './ferry-memoir';
import { floodWarningApp } from './flood-warning-app';
import { lacquerVillage } from './lacquer-village';
import { libraryEveningHours } from './library-evening-hours';
import { museumOpeningHours } from './museum-opening-hours';
import { nightMarket } from './night-market';
import { ocopStars } from './ocop-stars';
import { publicServicesLink } from './public-services-link';
import { rainySeasonDrawing } from './rainy-season-drawing';
import { roadWorksMorning } from './road-works-morning';
import { schoolGarden } from './school-garden';
import { streetShade } from './street-shade';
import { walkableStreets } from './walkable-streets';

/** In an order in which every article names only earlier ones as related. */
export const articles: Readonly<Record<ArticleKey, Article>> = {
  'a-001': innovationRegion,
  'a-000': hostOfTop7,
  'a-003': fourthTimeSmart21,
  'a-004': greenStrategy,
  'a-002': topOfTheYear,
  'factory-open-day': factoryOpenDay,
  'ocop-stars': ocopStars,
  'public-services-link': publicServicesLink,
  'school-garden': schoolGarden,
  'lacquer-village': lacquerVillage,
  'library-evening-hours': libraryEveningHours,
  'street-shade': streetShade,
  'bicycle-lane-trial': bicycleLaneTrial,
  'night-market': nightMarket,
  'road-works-morning': roadWorksMorning,
  'museum-opening-hours': museumOpeningHours,
  'rainy-season-drawing': rainySeasonDrawing,
  'flood-warning-app': floodWarningApp,
  'walkable-streets': walkableStreets,
  'ferry-memoir': ferryMemoir,
};
