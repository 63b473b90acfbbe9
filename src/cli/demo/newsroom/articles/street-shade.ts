import { h2, ol, p, text } from '../rich-text';
import type { Article } from '../types';
import { illustrated } from './credits';

export const streetShade = {
  facts: {
    displayDate: '2025-03-28T09:30:00+07:00',
    displayDateKind: 'published',
    displayDatePrecision: 'minute',
    genre: 'research',
    category: 'science-technology',
    keywords: ['street-trees', 'green-growth'],
    source: { kind: 'own' },
    persons: [],
    organizations: ['rach-sen-school'],
    places: ['rach-sen'],
    events: [],
    awards: [],
    related: [],
  },
  variants: {
    vi: {
      author: 'reporter',
      state: 'live',
      title: 'Một bóng cây đáng giá bao nhiêu độ?',
      kicker: 'Thử đo',
      summary:
        'Với một nhiệt kế hồng ngoại và năm buổi trưa, học sinh đo mặt đường có và không có bóng cây. Chênh lệch lớn hơn người ta tưởng.',
      bylines: [{ role: 'author', shownAs: 'Nhóm PV' }],
      cover: {
        picture: 'street-shade',
        caption: 'Hai hàng cây khép tán trên con đường được chọn để đo.',
        alternativeText: 'Hình vẽ con đường giữa hai hàng cây lớn, có người đi bộ và đạp xe',
        credit: illustrated.vi,
      },
      body: [
        text(
          p(
            'Ai cũng biết đi dưới bóng cây thì mát. Mát hơn bao nhiêu? Câu lạc bộ khoa học của Trường Tiểu học Rạch Sen tìm câu trả lời bằng một nhiệt kế hồng ngoại, một cuốn sổ và năm buổi trưa tháng 3.',
          ),
          p(
            'Các em chọn bốn chỗ cách nhau không quá 300 mét, đo lúc 12 giờ 30, mỗi chỗ ba lần rồi lấy trung bình. Trời trong bốn ngày, ngày thứ năm nhiều mây.',
          ),
        ),
        {
          component: 'content.table',
          caption: 'Nhiệt độ bề mặt lúc 12 giờ 30, trung bình năm ngày (°C)',
          rows: [
            ['Vị trí', 'Ngoài nắng', 'Dưới bóng cây', 'Chênh lệch'],
            ['Mặt đường nhựa', '57,4', '36,9', '20,5'],
            ['Vỉa hè lát gạch', '51,2', '35,3', '15,9'],
            ['Bãi cỏ', '38,6', '32,1', '6,5'],
            ['Yên xe máy đen', '63,8', '37,7', '26,1'],
          ],
          headerRows: 1,
          headerColumns: 1,
          sourceNote: 'Đo bằng nhiệt kế hồng ngoại cầm tay, sai số khoảng 1,5 độ.',
        },
        text(
          h2('Mặt đường nóng không phải không khí nóng'),
          p(
            'Con số 57 độ dễ gây hiểu nhầm. Đó là nhiệt độ của lớp nhựa đường, không phải của không khí; hôm ấy trạm khí tượng ghi khoảng 35 độ. Nhưng mặt đường nóng sưởi ngược lên người đi, và cái nóng mà da cảm thấy là tổng của cả hai.',
          ),
          p(
            'Bóng cây làm mát theo hai cách. Tán lá chặn nắng trước khi nắng chạm đất, và lá thoát hơi nước, lấy bớt nhiệt của không khí quanh nó. Mái tôn chỉ làm được cách thứ nhất, rồi chính nó nóng lên.',
          ),
          h2('Ai cũng đo được'),
          p('Cách làm đơn giản, có thể lặp lại ở bất cứ khu phố nào:'),
          ol(
            'chọn cặp điểm cùng vật liệu, một ngoài nắng, một dưới bóng;',
            'đo cùng giờ, cùng độ cao, mỗi điểm ba lần;',
            'ghi thêm mây, gió và giờ mưa gần nhất;',
            'đừng so sánh hai ngày khác nhau khi chưa có đủ năm ngày.',
          ),
          p(
            'Các em dự định đo lại vào tháng 10, khi mùa mưa sắp hết, và đặt thêm một điểm dưới giàn mướp của vườn trường. Giả thuyết đã viết sẵn trong sổ: giàn mướp sẽ thua cây lớn, nhưng thắng mái tôn.',
          ),
        ),
      ],
    },
    en: {
      author: 'translator.en',
      state: 'draft',
      translatedFrom: 'vi',
      title: 'How many degrees is a tree’s shade worth?',
      kicker: 'Measured',
      summary:
        'With an infrared thermometer and five noon hours, pupils measured road surfaces in sun and shade. The gap is wider than one might think.',
      bylines: [
        { role: 'author', shownAs: 'Staff reporters' },
        { role: 'translator', shownAs: 'Translation desk' },
      ],
      cover: {
        picture: 'street-shade',
        caption: 'The crowns of two rows of trees meet above the street.',
        alternativeText: 'Drawing of a street between two rows of tall trees, with people on foot and a cyclist',
        credit: illustrated.en,
      },
      body: [
        text(
          p(
            'Everybody knows that walking in the shade is cooler. How much cooler? The science club of Rach Sen Primary School went looking for the answer with an infrared thermometer, a notebook and five noon hours in March.',
          ),
          p(
            'The pupils picked four spots no more than 300 metres apart and measured each of them three times at half past twelve. On four of the days the sky was clear, on the fifth it was cloudy.',
          ),
        ),
        {
          component: 'content.table',
          caption: 'Surface temperature at 12:30, average of five days (°C)',
          rows: [
            ['Place', 'In the sun', 'In the shade', 'Difference'],
            ['Asphalt', '57.4', '36.9', '20.5'],
            ['Paved footpath', '51.2', '35.3', '15.9'],
            ['Grass', '38.6', '32.1', '6.5'],
            ['Black motorbike seat', '63.8', '37.7', '26.1'],
          ],
          headerRows: 1,
          headerColumns: 1,
          sourceNote: 'Hand-held infrared thermometer, accurate to about 1.5 degrees.',
        },
        text(
          p(
            'A figure such as 57 degrees is easily misread: it is the temperature of the asphalt, not of the air, which was at about 35 degrees that day. But a hot road heats whoever walks on it, and what the skin feels is the sum of the two.',
          ),
        ),
      ],
    },
  },
} as const satisfies Article;
