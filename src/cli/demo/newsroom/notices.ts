import type { NoticeKey } from './keys';
import type { Notice } from './types';

export const notices = {
  'notice-2025-07': {
    level: 'warning',
    startsAt: '2025-07-01T00:00:00+07:00',
    link: 'https://www.sggp.org.vn/',
    texts: {
      vi: 'Ngày 1-7-2025, TP.HCM mới bắt đầu vận hành. Trong lúc chờ hướng dẫn, trang này tạm dừng đăng tin; tin tức về địa bàn Bình Dương trước đây mời bạn đọc theo dõi trên báo Sài Gòn Giải Phóng. Xin cảm ơn bạn đọc.',
    },
  },
} as const satisfies Record<NoticeKey, Notice>;
