import { h2, p, text } from '../rich-text';
import type { Article } from '../types';
import { illustrated } from './credits';

export const walkableStreets = {
  facts: {
    displayDateKind: 'published',
    displayDatePrecision: 'minute',
    genre: 'commentary',
    category: 'society',
    keywords: ['street-trees', 'cycling'],
    source: { kind: 'own' },
    persons: [],
    organizations: [],
    places: ['binh-duong'],
    events: [],
    awards: [],
    related: ['bicycle-lane-trial', 'street-shade'],
  },
  variants: {
    vi: {
      author: 'editor',
      state: 'draft',
      title: 'Một thành phố đi bộ được',
      kicker: 'Góc nhìn',
      summary: 'Vỉa hè không phải phần thừa của con đường. Nó là nơi người ta gặp nhau.',
      bylines: [{ role: 'author', shownAs: 'Ban Thời sự' }],
      cover: {
        picture: 'street-shade',
        caption: 'Đường có bóng cây là đường có người đi bộ.',
        alternativeText: 'Hình vẽ con đường giữa hai hàng cây lớn, có người đi bộ và đạp xe',
        credit: illustrated.vi,
      },
      body: [
        text(
          p(
            'Muốn biết một khu phố có dễ sống không, hãy thử đi mua ổ bánh mì mà không dùng xe máy. Nếu trong mười phút phải xuống lòng đường ba lần vì vỉa hè bị chiếm, hai lần vì nắp cống kênh, và một lần vì không có chỗ băng qua, thì câu trả lời đã có.',
          ),
          p(
            'Chúng ta quen đo đường bằng số làn xe, ít khi đo bằng số bước chân. Mà chính bước chân mới nuôi hàng quán nhỏ, giữ cho đèn đường có người nhìn, cho trẻ con biết tên hàng xóm.',
          ),
          h2('Ba việc rẻ tiền'),
          p(
            'Làm cho phố đi bộ được không nhất thiết tốn kém. Kẻ lại vạch qua đường ở nơi người ta thật sự băng qua, chứ không phải nơi bản vẽ muốn họ băng qua. Hạ thấp lề ở mọi góc phố. Trồng cây ở phía có nắng chiều. Ba việc ấy cộng lại chưa bằng một nút giao khác mức.',
          ),
        ),
        {
          component: 'content.embed',
          url: 'https://www.openstreetmap.org/export/embed.html?bbox=106.640%2C10.970%2C106.670%2C10.990&layer=mapnik',
          title: 'Bản đồ khu trung tâm',
          caption: 'Bản đồ: những người đóng góp cho OpenStreetMap.',
        },
        text(
          p(
            'Việc khó hơn là thỏa thuận. Người bán cần chỗ bày, người mua cần chỗ dừng, người đi bộ cần chỗ đi. Một vạch sơn chia vỉa hè làm đôi, được tôn trọng, tốt hơn mười đợt ra quân rồi đâu lại vào đấy.',
          ),
        ),
      ],
    },
  },
} as const satisfies Article;
