import { p, text } from '../rich-text';
import type { Article } from '../types';
import { illustrated } from './credits';

export const ferryMemoir = {
  facts: {
    displayDateKind: 'published',
    displayDatePrecision: 'day',
    genre: 'memoir',
    category: 'lifestyle',
    keywords: [],
    source: { kind: 'own' },
    persons: [],
    organizations: [],
    places: ['rach-sen'],
    events: [],
    awards: [],
    related: [],
    contactEmail: 'cong-tac-vien@toa-soan.example',
  },
  variants: {
    vi: {
      author: 'reporter',
      state: 'rejected',
      rejectionComment:
        'Bài có giọng, nhưng hai đoạn đầu còn dàn trải và chưa rõ bến đò nào, năm nào. Đề nghị vào chuyện sớm hơn, thêm một chi tiết thời gian, bỏ đoạn so sánh với cầu mới. Sửa xong gửi lại trước thứ năm.',
      title: 'Chuyến đò sáu giờ',
      kicker: 'Tản văn',
      summary: 'Có một chuyến đò mà người ta đi không phải để sang sông.',
      bylines: [{ role: 'author', shownAs: 'Người Bến Cũ' }],
      cover: {
        picture: 'ferry',
        caption: 'Chuyến đò đầu ngày.',
        alternativeText: 'Hình vẽ con đò có mái che chở khách trên sông lúc bình minh',
        credit: illustrated.vi,
      },
      body: [
        text(
          p(
            'Sông thì ở đâu cũng chảy, và bến nào cũng có một cây gì đó nghiêng ra nước để người ta nhớ. Bến quê tôi có cây gừa. Rễ nó thả xuống như mành, trẻ con vén mành mà bước xuống đò.',
          ),
          p(
            'Rồi cầu mới bắc qua. Cầu nhanh, cầu không đợi ai và cũng không ai đợi cầu. Những người vội vui lắm, tôi cũng vui, vì tôi thuộc về những người vội.',
          ),
          p(
            'Nhưng chuyến đò sáu giờ sáng vẫn chạy. Trên đò chừng mươi người: một bà bán rau, hai cậu học sinh dắt xe đạp, một ông cụ ngày nào cũng sang bên kia uống ly cà phê rồi quay về. Hỏi sao không uống bên này, ông cười, bảo bên kia cà phê không ngon hơn, chỉ có đường tới đó là ngon.',
          ),
          p(
            'Mười hai phút sang sông, không ai cầm điện thoại lâu. Mũi đò rẽ nước thành hai vạt lụa, mặt trời lên đúng khoảng giữa hai hàng dừa. Người ta nói với nhau những chuyện không cần kết luận: giá rau, bài kiểm tra, con nước ròng.',
          ),
          p(
            'Đò cập bến, bà bán rau gánh lên trước, hai cậu học sinh nhường đường. Ông cụ đứng lại sau cùng, đợi mọi người lên hết mới bước. Tôi nghĩ, có lẽ ông đi đò để được có lúc không vội, giữa những người cũng không vội như mình.',
          ),
        ),
      ],
    },
  },
} as const satisfies Article;
