import type { Article } from '../types';
import { illustrated } from './credits';

/** Has no text of its own: the title leads elsewhere. */
export const publicServicesLink = {
  facts: {
    displayDate: '2025-01-06T09:00:00+07:00',
    displayDateKind: 'published',
    displayDatePrecision: 'day',
    externalUrl: 'https://dichvucong.gov.vn/',
    genre: 'news',
    category: 'politics',
    keywords: ['public-services', 'digital-transformation'],
    source: { kind: 'reposted', name: 'Cổng Dịch vụ công quốc gia', url: 'https://dichvucong.gov.vn/' },
    persons: [],
    organizations: [],
    places: ['viet-nam'],
    events: [],
    awards: [],
    related: [],
  },
  variants: {
    vi: {
      author: 'editor',
      state: 'live',
      title: 'Nộp và tra cứu hồ sơ trên Cổng Dịch vụ công quốc gia',
      summary: 'Đường dẫn tới cổng chính thức để nộp hồ sơ, theo dõi tiến độ và thanh toán lệ phí trực tuyến.',
      bylines: [],
      cover: {
        picture: 'operations-room',
        caption: 'Nhiều thủ tục nay có thể làm từ xa.',
        alternativeText: 'Hình vẽ phòng điều hành với các màn hình biểu đồ',
        credit: illustrated.vi,
      },
      body: [],
    },
  },
} as const satisfies Article;
