import { h2, p, text, ul } from '../rich-text';
import type { Article } from '../types';
import { illustrated } from './credits';

export const ocopStars = {
  facts: {
    displayDate: '2024-12-20T09:00:00+07:00',
    displayDateKind: 'published',
    displayDatePrecision: 'day',
    genre: 'reader-reply',
    category: 'economy',
    keywords: ['ocop'],
    source: { kind: 'own' },
    persons: [],
    organizations: [],
    places: ['binh-duong'],
    events: [],
    awards: [],
    related: [],
    contactEmail: 'ban-doc@toa-soan.example',
  },
  variants: {
    vi: {
      author: 'editor',
      state: 'live',
      title: 'Bạn đọc hỏi: mấy sao OCOP thì đáng tin?',
      kicker: 'Trả lời bạn đọc',
      summary:
        'Hội chợ cuối năm nào cũng đầy sản phẩm dán nhãn OCOP. Số sao trên nhãn nói điều gì, và không nói điều gì?',
      bylines: [{ role: 'editor', shownAs: 'Ban Bạn đọc' }],
      cover: {
        picture: 'market-stall',
        caption: 'Gian hàng sản phẩm địa phương tại hội chợ cuối năm.',
        alternativeText: 'Hình vẽ ba gian hàng dưới dây đèn lồng, khách đi xem buổi tối',
        credit: illustrated.vi,
      },
      body: [
        text(
          p(
            'Một bạn đọc ở Thuận An viết thư hỏi: đi hội chợ thấy sản phẩm nào cũng ghi OCOP, chỗ ba sao, chỗ bốn sao, vậy nên tin nhãn nào và có phải càng nhiều sao càng ngon hay không.',
          ),
          p(
            'OCOP là tên tắt tiếng Anh của Chương trình mỗi xã một sản phẩm. Cơ sở sản xuất tự nguyện đăng ký; hội đồng chấm trên thang 100 điểm rồi quy ra sao. Điểm không chỉ dành cho mùi vị: bộ tiêu chí gồm ba nhóm là sản phẩm và sức mạnh cộng đồng, khả năng tiếp thị, chất lượng sản phẩm.',
          ),
        ),
        {
          component: 'content.table',
          caption: 'Từ điểm đến sao',
          rows: [
            ['Hạng', 'Điểm', 'Hiểu ngắn gọn'],
            ['5 sao', '90–100', 'Có thể xuất khẩu'],
            ['4 sao', '70 đến dưới 90', 'Có thể nâng lên 5 sao'],
            ['3 sao', '50 đến dưới 70', 'Đạt chuẩn, có thể nâng lên 4 sao'],
            ['2 sao', '30 đến dưới 50', 'Chưa đạt chuẩn đầy đủ'],
            ['1 sao', 'dưới 30', 'Mới khởi đầu'],
          ],
          headerRows: 1,
          headerColumns: 1,
          sourceNote: 'Theo thang điểm của Bộ tiêu chí OCOP.',
        },
        text(
          h2('Sao không đo vị ngon'),
          p(
            'Hai hũ mật ong cùng bốn sao có thể rất khác vị. Sao cho biết cơ sở có hồ sơ, có kiểm nghiệm, dùng nguyên liệu và lao động địa phương, có bao bì và câu chuyện sản phẩm rõ ràng. Khẩu vị thì chỉ người mua tự trả lời được.',
          ),
          h2('Bốn điều nên nhìn trên nhãn'),
          ul(
            'tên và địa chỉ cơ sở sản xuất, không chỉ tên nhà phân phối;',
            'hạn của giấy chứng nhận: sao có thời hạn, hết hạn phải chấm lại;',
            'mã truy xuất: quét thử ngay tại gian hàng;',
            'ngày sản xuất và cách bảo quản, nhất là với hàng không có chất bảo quản.',
          ),
          p(
            'Nếu nhãn ghi OCOP mà người bán không cho biết được chứng nhận năm nào, bạn đọc nên xem đó là lời quảng cáo. Danh sách sản phẩm được công nhận do cơ quan nông nghiệp địa phương công bố, có thể tra trước khi đi chợ.',
          ),
        ),
      ],
    },
    'zh-Hans': {
      author: 'translator.zh',
      state: 'live',
      translatedFrom: 'vi',
      title: '读者来信：OCOP几颗星才可靠？',
      kicker: '读者问答',
      summary: '年底的展销会上，贴着OCOP标志的产品随处可见。标签上的星级说明了什么，又没有说明什么？',
      bylines: [
        { role: 'editor', shownAs: '读者服务组' },
        { role: 'translator', shownAs: '编译组' },
      ],
      cover: {
        picture: 'market-stall',
        caption: '年底展销会上的地方特产摊位。',
        alternativeText: '插图：灯串下的三个摊位和夜晚的顾客',
        credit: illustrated['zh-Hans'],
      },
      body: [
        text(
          p(
            '顺安一位读者来信说，展销会上几乎样样产品都写着OCOP，有的三星，有的四星，究竟该信哪一种？星越多就越好吃吗？',
          ),
          p(
            'OCOP是“一乡一品”计划的英文缩写。生产者自愿报名，评审委员会按百分制打分，再折算成星级。分数不只看味道，评分标准包括三组：产品与社区力量、市场推广能力、产品质量。',
          ),
        ),
        {
          component: 'content.table',
          caption: '从分数到星级',
          rows: [
            ['星级', '分数', '简单理解'],
            ['五星', '90—100', '具备出口条件'],
            ['四星', '70至90以下', '有望升为五星'],
            ['三星', '50至70以下', '达标，有望升为四星'],
            ['二星', '30至50以下', '尚未完全达标'],
            ['一星', '30以下', '刚刚起步'],
          ],
          headerRows: 1,
          headerColumns: 1,
          sourceNote: '依据OCOP评分标准。',
        },
        text(
          h2('星级不等于口味'),
          p(
            '同为四星的两罐蜂蜜，味道可能大不相同。星级说明的是：生产者有完整的档案和检测报告，使用本地原料和劳动力，包装和产品来历都交代清楚。好不好吃，只能由买的人自己判断。',
          ),
          h2('标签上要看四点'),
          ul(
            '生产者的名称和地址，而不只是经销商；',
            '证书的有效期，过期须重新评定；',
            '溯源码，不妨当场扫一扫；',
            '生产日期和保存方法。',
          ),
          p(
            '如果标签写着OCOP，卖家却说不出是哪一年认证的，就只能当作广告来看。获认证的产品名单由当地农业部门公布，出门前可以先查一查。',
          ),
        ),
      ],
    },
  },
} as const satisfies Article;
