import { route } from './route';

/** Finding is for everybody of the newsroom; what a person may not read, they don't find. */
export const findingRoutes = [
  route('GET', '/search', 'finding.search'),
  route('GET', '/search.xlsx', 'finding.workbook'),
  route('GET', '/saved-views', 'finding.views'),
  route('POST', '/saved-views', 'finding.addView'),
  route('PUT', '/saved-views/:id', 'finding.changeView'),
  route('DELETE', '/saved-views/:id', 'finding.removeView'),
  route('GET', '/doubles', 'merging.doubles'),
  route('GET', '/merges/preview', 'merging.preview'),
  route('POST', '/merges', 'merging.merge'),
];
