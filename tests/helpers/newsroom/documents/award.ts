import { linkTo } from '../material';
import type { Making } from './parts';

export const makeAward = ({ locale, material, marker }: Making) => {
  const { cast } = material;
  return {
    name: `Giải ${marker}`,
    slug: marker,
    programme: `Chương trình ${marker}`,
    year: 2026,
    yearBasis: 'counted',
    rank: `Hạng nhất ${marker}`,
    awardedBy: linkTo(locale, cast.organization),
    recipientOrganizations: linkTo(locale, cast.organization),
    recipientPersons: linkTo(locale, cast.person),
    recipientPlaces: linkTo(locale, material.place),
    ceremony: linkTo(locale, cast.event),
    citation: `Vì ${marker}`,
    evidence: [{ article: linkTo(locale, cast.article), quote: `Trích ${marker}` }],
  };
};
