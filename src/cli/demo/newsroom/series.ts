import type { SeriesKey } from './keys';
import type { Series } from './types';

export const series = {
  /** Only part 4 is known, and that more was to follow; the printed title of the series is not. */
  'smart-city-2021': {
    titles: { vi: 'Xây dựng thành phố thông minh', en: 'Building a smart city', 'zh-Hans': '智慧城市建设' },
  },
  'rach-sen-stories': {
    titles: { vi: 'Chuyện ở Rạch Sen', en: 'Stories from Rach Sen', 'zh-Hans': '莲溪纪事' },
    totalParts: 3,
  },
} as const satisfies Record<SeriesKey, Series>;
