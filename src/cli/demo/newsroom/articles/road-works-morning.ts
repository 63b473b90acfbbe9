import { p, text, ul } from '../rich-text';
import type { Article } from '../types';
import { illustrated } from './credits';

export const roadWorksMorning = {
  facts: {
    displayDate: '2025-05-05T05:30:00+07:00',
    displayDateKind: 'published',
    displayDatePrecision: 'minute',
    genre: 'news',
    category: 'transport',
    keywords: [],
    source: { kind: 'own' },
    persons: [],
    organizations: [],
    places: ['rach-sen'],
    events: [],
    awards: [],
    related: [],
  },
  variants: {
    vi: {
      author: 'reporter',
      state: 'withdrawn',
      withdrawalReason:
        'Đơn vị thi công dời ngày khởi công, lịch phân luồng trong bài không còn đúng. Gỡ bài để người đi đường không hiểu nhầm; sẽ đăng tin mới khi có lịch chính thức.',
      title: 'Từ thứ hai, trục chính Rạch Sen thu hẹp một làn giờ cao điểm',
      summary:
        'Rào chắn thi công cống thoát nước chiếm một làn trong bốn tuần; người đi xe máy nên chọn đường ven sông hoặc đi sớm hơn mười lăm phút.',
      bylines: [{ role: 'author', shownAs: 'Nhóm PV' }],
      cover: {
        picture: 'road-morning',
        caption: 'Trục chính qua trung tâm phường vào giờ đi làm.',
        alternativeText: 'Hình vẽ xe buýt vàng và nhiều xe máy trên đường lúc mặt trời mọc',
        credit: illustrated.vi,
      },
      body: [
        text(
          p(
            'Bắt đầu từ thứ hai tuần này, một làn đường trên trục chính qua trung tâm Rạch Sen được rào lại để thay cống thoát nước. Đoạn rào dài 400 mét, dời dần về phía chợ, dự kiến kéo dài bốn tuần.',
          ),
          p('Người đi đường nên lưu ý:'),
          ul(
            'từ 6 giờ 30 đến 8 giờ, xe tải trên 2,5 tấn không được vào đoạn thi công;',
            'xe buýt dừng tạm ở trước bưu điện thay cho trạm cổng chợ;',
            'xe máy có thể đi đường ven sông, thêm khoảng 700 mét nhưng không có đèn đỏ.',
          ),
          p(
            'Ban đêm, mép rào có đèn và dải phản quang. Nếu trời mưa lớn, công nhân sẽ mở tạm một cửa thoát để nước không ứ trước các nhà mặt tiền.',
          ),
        ),
      ],
    },
  },
} as const satisfies Article;
