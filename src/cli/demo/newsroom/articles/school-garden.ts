import { h2, p, text } from '../rich-text';
import type { Article } from '../types';
import { illustrated } from './credits';

export const schoolGarden = {
  facts: {
    displayDate: '2025-02-21T10:15:00+07:00',
    displayDateKind: 'published',
    displayDatePrecision: 'minute',
    genre: 'photo',
    category: 'education',
    keywords: ['school-garden', 'green-growth'],
    source: { kind: 'own' },
    series: 'rach-sen-stories',
    seriesPart: 1,
    toBeContinued: true,
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
      title: 'Vườn trường: tiết khoa học mọc lên từ đất',
      summary: 'Ba luống rau sau dãy phòng học trở thành lớp học ngoài trời của học sinh Trường Tiểu học Rạch Sen.',
      bylines: [
        { role: 'author', shownAs: 'Nhóm PV' },
        { role: 'photographer', shownAs: 'Tổ Minh họa' },
      ],
      cover: {
        picture: 'school-garden',
        caption: 'Giờ chăm vườn của học sinh lớp bốn.',
        alternativeText: 'Hình vẽ học sinh và cô giáo bên ba luống rau, phía sau là dãy phòng học mái đỏ',
        credit: illustrated.vi,
        takenAt: '2025-02-18T08:40:00+07:00',
      },
      body: [
        text(
          p(
            'Khoảng đất trống sau dãy phòng học của Trường Tiểu học Rạch Sen từng là chỗ để bàn ghế hỏng. Từ đầu năm học, nó là vườn: ba luống rau, một giàn mướp và một góc ươm cây con.',
          ),
          p(
            'Mỗi lớp nhận một đoạn luống. Các em đo chiều cao cây mỗi thứ ba, ghi vào sổ, vẽ biểu đồ trong giờ toán, rồi sang giờ khoa học tìm lời giải thích vì sao đoạn gần tường lớn chậm hơn. Cuối tháng, rau được chia cho bếp bán trú.',
          ),
        ),
        {
          component: 'content.gallery',
          title: 'Một buổi sáng ở vườn trường',
          figures: [
            {
              picture: 'seedlings',
              caption: 'Khay ươm đặt ở góc nắng nhẹ, mỗi ô một hạt.',
              alternativeText: 'Hình vẽ ba hàng cây con xanh non trong khay ươm',
              credit: illustrated.vi,
              takenAt: '2025-02-18T07:55:00+07:00',
            },
            {
              picture: 'school-garden',
              caption: 'Tưới xong trước khi nắng lên cao.',
              alternativeText: 'Hình vẽ học sinh tưới rau, bên cạnh là bình tưới màu xanh',
              credit: illustrated.vi,
              takenAt: '2025-02-18T08:20:00+07:00',
            },
            {
              picture: 'park',
              caption: 'Giờ ra chơi, sân cỏ bên vườn lại là của trò đuổi bắt.',
              alternativeText: 'Hình vẽ bãi cỏ, hồ nước và những người đi dạo',
              credit: illustrated.vi,
              takenAt: '2025-02-18T09:30:00+07:00',
            },
          ],
        },
        text(
          h2('Rau nào cũng có sổ'),
          p(
            'Quyển sổ của vườn ghi cả những chuyện không vui: đợt sâu xanh tháng 10, trận mưa cuốn mất một luống cải. Các cô giáo cho rằng chính những trang ấy được đọc lại nhiều nhất, vì lần sau phải làm khác đi.',
          ),
          p(
            'Học kỳ này, vườn thêm thùng ủ phân từ vỏ trái cây của bếp ăn. Phụ huynh góp hạt giống; thư viện phường tặng mười đầu sách về cây cỏ.',
          ),
        ),
      ],
    },
    en: {
      author: 'translator.en',
      state: 'live',
      translatedFrom: 'vi',
      title: 'In this school, science lessons grow out of the ground',
      summary:
        'Three vegetable beds behind the classrooms have become an outdoor laboratory for the pupils of Rach Sen Primary School.',
      bylines: [
        { role: 'author', shownAs: 'Staff reporters' },
        { role: 'photographer', shownAs: 'Picture desk' },
        { role: 'translator', shownAs: 'Translation desk' },
      ],
      cover: {
        picture: 'school-garden',
        caption: 'Fourth-graders look after their beds.',
        alternativeText: 'Drawing of pupils and a teacher beside three vegetable beds, with a red-roofed school behind',
        credit: illustrated.en,
        takenAt: '2025-02-18T08:40:00+07:00',
      },
      body: [
        text(
          p(
            'The plot behind the classrooms of Rach Sen Primary School used to be where broken desks ended up. Since the start of the school year it has been a garden: three vegetable beds, a trellis of luffa gourds and a corner for seedlings.',
          ),
          p(
            'Every class has a stretch of its own. Pupils measure the plants on Tuesdays, turn the numbers into charts in their maths lesson and, in science, look for the reason why everything grows more slowly beside the wall. At the end of the month the harvest goes to the school kitchen.',
          ),
        ),
        {
          component: 'content.gallery',
          title: 'A morning in the school garden',
          figures: [
            {
              picture: 'seedlings',
              caption: 'Seed trays stand where the sun is mild, one seed to a cell.',
              alternativeText: 'Drawing of three rows of bright green seedlings in trays',
              credit: illustrated.en,
              takenAt: '2025-02-18T07:55:00+07:00',
            },
            {
              picture: 'school-garden',
              caption: 'Watering is done before the sun is high.',
              alternativeText: 'Drawing of pupils watering vegetables, with a blue watering can',
              credit: illustrated.en,
              takenAt: '2025-02-18T08:20:00+07:00',
            },
          ],
        },
        text(
          p(
            'The garden’s notebook records failures too: a plague of caterpillars in October, a storm that washed away a bed of mustard greens. Teachers say those pages are read most often, because next time something has to be done differently.',
          ),
          p(
            'This term the garden gained a compost bin for the kitchen’s fruit peel. Parents bring seeds, and the ward’s library gave ten books on plants.',
          ),
        ),
      ],
    },
  },
} as const satisfies Article;
