import { h2, p, text, ul } from '../rich-text';
import type { Article } from '../types';
import { illustrated } from './credits';

export const floodWarningApp = {
  facts: {
    displayDate: '2025-06-10T07:00:00+07:00',
    displayDateKind: 'published',
    displayDatePrecision: 'minute',
    genre: 'reportage',
    category: 'environment',
    keywords: ['flood', 'digital-transformation'],
    source: { kind: 'own' },
    persons: [],
    organizations: ['rach-sen-bulletin'],
    places: ['rach-sen'],
    events: [],
    awards: [],
    related: [],
  },
  variants: {
    vi: {
      author: 'reporter',
      state: 'pending',
      submissionNote:
        'Số liệu thử nghiệm lấy từ Bản tin Rạch Sen, đã gọi lại để kiểm tra. Mong được duyệt trước đợt triều cường ngày 12-6.',
      title: 'Nước chưa vào nhà, điện thoại đã báo',
      kicker: 'Sống chung với triều cường',
      summary:
        'Một ứng dụng cảnh báo ngập chạy bằng sáu cột đo bên rạch đang được thử ở Rạch Sen. Nó đúng phần lớn số lần, và những lần sai cũng dạy được nhiều điều.',
      bylines: [{ role: 'author', shownAs: 'H.V.' }],
      cover: {
        picture: 'river-rain',
        caption: 'Cột đo mực nước bên rạch trong một chiều mưa.',
        alternativeText: 'Hình vẽ con sông dưới mưa lớn, bên phải là cột đo mực nước có ăng-ten',
        credit: illustrated.vi,
      },
      body: [
        text(
          p(
            'Bốn giờ chiều, trời Rạch Sen chưa mưa nhưng con hẻm cuối phường đã lục tục kê đồ. Người ta không nhìn trời mà nhìn điện thoại: ứng dụng báo mực nước ở cửa rạch lên nhanh hơn bình thường, khoảng chín mươi phút nữa có thể tràn qua mặt hẻm.',
          ),
          p(
            'Ứng dụng ấy còn đang thử. Sáu cột đo gắn cảm biến siêu âm đứng dọc rạch, cứ năm phút gửi một con số về máy chủ. Khi ba cột liền nhau cùng vượt ngưỡng, tin nhắn được gửi tới các hộ trong vùng trũng, kèm bản đồ những đoạn đường nên tránh.',
          ),
          h2('Đúng mười một trên mười bốn'),
          p(
            'Theo Bản tin Rạch Sen, từ tháng 3 đến cuối tháng 5 hệ thống phát mười bốn lần cảnh báo, mười một lần nước lên thật. Ba lần báo hụt đều rơi vào chiều mưa to nhưng triều thấp, khi nước thoát kịp. Chỉ một lần nước tràn mà máy im lặng, do rác quấn quanh cột đo.',
          ),
          p('Nhóm vận hành đã sửa ba chỗ sau những lần sai:'),
          ul(
            'thêm dữ liệu triều vào cách tính, không chỉ dựa vào mực nước tức thời;',
            'lưới chắn rác quanh cột, tổ dân phố thay nhau gỡ mỗi sáng thứ bảy;',
            'tin nhắn ghi rõ mức chắc chắn: “theo dõi”, “chuẩn bị” hoặc “kê đồ ngay”.',
          ),
          h2('Người không có điện thoại thông minh'),
          p(
            'Ở hẻm sâu nhất, nhiều nhà chỉ có người già ở nhà ban ngày. Loa phường và một đèn chớp vàng treo ở đầu hẻm làm phần việc mà ứng dụng không làm được. Đèn chớp chậm là chuẩn bị, chớp nhanh là nước đang lên; trẻ con trong hẻm thuộc quy ước ấy trước cả người lớn.',
          ),
          p(
            'Một cán bộ phụ trách nói rằng điều khó nhất không phải là đo nước mà là giữ lòng tin: báo hụt vài lần, người ta sẽ tắt thông báo. Bởi vậy sau mỗi đợt, ứng dụng gửi thêm một tin ngắn kể lại nước đã lên tới đâu, máy đúng hay sai.',
          ),
          p(
            'Đợt triều cường giữa tháng 6 sẽ là bài kiểm tra tiếp theo. Nếu kết quả tốt, số cột đo sẽ tăng lên mười, trong đó có hai cột ở cống thoát của chợ, nơi mùa mưa nào tiểu thương cũng phải chạy hàng.',
          ),
        ),
      ],
    },
  },
} as const satisfies Article;
