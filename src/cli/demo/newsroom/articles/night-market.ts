import { h2, p, text } from '../rich-text';
import type { Article } from '../types';
import { illustrated } from './credits';

export const nightMarket = {
  facts: {
    displayDate: '2025-04-25T18:30:00+07:00',
    displayDateKind: 'published',
    displayDatePrecision: 'minute',
    genre: 'reportage',
    category: 'lifestyle',
    keywords: ['ocop'],
    source: { kind: 'own' },
    series: 'rach-sen-stories',
    seriesPart: 3,
    persons: [],
    organizations: [],
    places: ['rach-sen'],
    events: [],
    awards: [],
    related: ['school-garden'],
  },
  variants: {
    en: {
      author: 'translator.en',
      state: 'live',
      title: 'After dark, the car park belongs to the cooks',
      kicker: 'Out and about',
      summary:
        'Four evenings a week a car park in Rach Sen turns into a market. A visitor’s guide to what is on the tables and how to behave around them.',
      bylines: [{ role: 'author', shownAs: 'English desk' }],
      cover: {
        picture: 'market-stall',
        caption: 'Lanterns go on at half past five.',
        alternativeText:
          'Drawing of three market stalls under strings of lanterns in the evening, with people strolling',
        credit: illustrated.en,
      },
      body: [
        text(
          p(
            'At half past five the last motorbikes leave the car park beside the old ferry landing. By six the asphalt has been hosed down, gas bottles have been rolled into place, and somebody has switched on the lanterns. Rach Sen’s night market runs from Thursday to Sunday, and it is the easiest way to meet the neighbourhood.',
          ),
          p(
            'There are about forty tables. The first two rows cook, the third sells what can be carried home: fruit in season, rice paper, jars of honey and pepper with stars on their labels, which show how the product scored in the One Commune One Product programme.',
          ),
          h2('What to eat'),
          p(
            'Begin with bánh bèo, small steamed rice cakes with mung bean and dried shrimp, which the stalls near the entrance sell by the plate of ten. Walk on to the charcoal. Skewers are turned by hand, and the cook will move yours to the front if you look hungry enough. Those who avoid meat will find vegetarian tables on the first and the fifteenth day of the lunar month, when half the market goes without it.',
          ),
          p(
            'Everything costs between ten and forty thousand dong. Prices are written on cardboard; where they are not, asking first is expected and nobody minds.',
          ),
          h2('How to go about it'),
          p(
            'Come on foot or by bicycle: parking moves to the school yard on market nights and is a five-minute walk away. Bring a bag and small notes. The stools at a stall belong to that stall, but you may carry a plate from anywhere if you order a drink.',
          ),
          p(
            'The market takes its rubbish seriously. Two bins stand at the end of each row, one for shells and peel, which go to a compost heap, one for the rest. A volunteer with a flashlight will point you to the right one. By half past ten she is the last to leave, and at six the next morning the cars are back.',
          ),
        ),
      ],
    },
  },
} as const satisfies Article;
