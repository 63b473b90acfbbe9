import type { GenreKey } from './keys';
import type { Genre } from './types';

/** The kinds of work that the royalty rules know, under the names readers see. */
export const genres = {
  news: { code: 'news', names: { vi: 'Tin', en: 'News', 'zh-Hans': '消息' } },
  'reader-reply': {
    code: 'reader-reply',
    names: { vi: 'Trả lời bạn đọc', en: 'Readers’ questions', 'zh-Hans': '读者问答' },
  },
  drawing: { code: 'drawing', names: { vi: 'Tranh', en: 'Drawing', 'zh-Hans': '绘画' } },
  photo: { code: 'photo', names: { vi: 'Ảnh', en: 'Photo story', 'zh-Hans': '图片' } },
  commentary: { code: 'commentary', names: { vi: 'Chính luận', en: 'Commentary', 'zh-Hans': '评论' } },
  reportage: { code: 'reportage', names: { vi: 'Phóng sự', en: 'Reportage', 'zh-Hans': '通讯' } },
  memoir: { code: 'memoir', names: { vi: 'Ký', en: 'Memoir', 'zh-Hans': '随笔' } },
  interview: { code: 'interview', names: { vi: 'Phỏng vấn', en: 'Interview', 'zh-Hans': '访谈' } },
  literary: { code: 'literary', names: { vi: 'Sáng tác văn học', en: 'Literary work', 'zh-Hans': '文学作品' } },
  research: { code: 'research', names: { vi: 'Nghiên cứu', en: 'Research', 'zh-Hans': '研究' } },
  live: { code: 'live', names: { vi: 'Trực tuyến', en: 'Live coverage', 'zh-Hans': '直播' } },
  media: { code: 'media', names: { vi: 'Đa phương tiện', en: 'Multimedia', 'zh-Hans': '多媒体' } },
} as const satisfies Record<GenreKey, Genre>;
