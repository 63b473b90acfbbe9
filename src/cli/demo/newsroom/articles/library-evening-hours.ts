import { h2, p, text } from '../rich-text';
import type { Article } from '../types';
import { illustrated } from './credits';

export const libraryEveningHours = {
  facts: {
    displayDate: '2025-03-14T07:30:00+07:00',
    displayDateKind: 'published',
    displayDatePrecision: 'minute',
    genre: 'news',
    category: 'culture',
    keywords: ['library'],
    source: { kind: 'own' },
    persons: [],
    organizations: ['rach-sen-library'],
    places: ['rach-sen'],
    events: [],
    awards: [],
    related: [],
    contactEmail: 'van-hoa@toa-soan.example',
  },
  variants: {
    vi: {
      author: 'reporter',
      state: 'live',
      title: 'Thư viện Rạch Sen sáng đèn đến 21 giờ',
      summary:
        'Từ ngày 17-3, thư viện phường mở cửa buổi tối ba ngày trong tuần để người đi làm và học sinh có thêm chỗ đọc.',
      bylines: [{ role: 'author', shownAs: 'Nhóm PV' }],
      cover: {
        picture: 'library-shelves',
        caption: 'Phòng đọc của thư viện vào buổi tối.',
        alternativeText: 'Hình vẽ phòng đọc với hai giá sách lớn, cửa sổ nhìn ra trời đêm và người đang đọc',
        credit: illustrated.vi,
      },
      body: [
        text(
          p(
            'Bắt đầu từ tuần tới, Thư viện Rạch Sen sẽ mở cửa đến 21 giờ vào các ngày thứ ba, thứ năm và thứ sáu. Những ngày còn lại giữ giờ cũ, từ 8 giờ đến 17 giờ; riêng chủ nhật nghỉ.',
          ),
          p(
            'Thư viện cho biết thay đổi này xuất phát từ phiếu góp ý của bạn đọc trong hai tháng đầu năm. Phần đông người gửi phiếu là công nhân, nhân viên văn phòng và phụ huynh, những người chỉ rảnh sau giờ làm. Học sinh cuối cấp cũng xin thêm chỗ ngồi yên tĩnh để ôn bài.',
          ),
          h2('Phòng thiếu nhi đóng sớm hơn'),
          p(
            'Trong ba tối mở cửa, phòng đọc chung, khu máy tính và kho sách địa phương chí phục vụ như ban ngày. Phòng thiếu nhi đóng lúc 20 giờ. Bạn đọc dưới 12 tuổi cần có người lớn đi cùng sau 18 giờ.',
          ),
          p(
            'Sách mượn buổi tối có thể trả ở hộp trả sách trước cổng, kể cả khi thư viện đã đóng cửa. Thẻ cũ vẫn dùng được; người chưa có thẻ làm tại quầy trong khoảng mười phút, chỉ cần giấy tờ tùy thân.',
          ),
          p(
            'Giờ mới được thử trong ba tháng. Đến giữa tháng 6, thư viện sẽ đếm lượt người đến theo từng giờ rồi mới quyết định có giữ lâu dài hay không.',
          ),
        ),
      ],
    },
    en: {
      author: 'translator.en',
      state: 'live',
      translatedFrom: 'vi',
      title: 'Rach Sen Library keeps its lights on until 9 p.m.',
      summary:
        'From March 17 the ward’s library will open on three evenings a week, giving workers and students another place to read.',
      bylines: [
        { role: 'author', shownAs: 'Staff reporters' },
        { role: 'translator', shownAs: 'Translation desk' },
      ],
      cover: {
        picture: 'library-shelves',
        caption: 'The reading room in the evening.',
        alternativeText: 'Drawing of a reading room with two tall bookcases, a window on the night sky and readers',
        credit: illustrated.en,
      },
      body: [
        text(
          p(
            'Starting next week, Rach Sen Library will stay open until 9 p.m. on Tuesdays, Thursdays and Fridays. On the other days its hours remain 8 a.m. to 5 p.m.; it is closed on Sundays.',
          ),
          p(
            'The change goes back to the comment cards that readers filled in during the first two months of the year, the library says. Most came from factory and office workers and from parents, who are free only after work. Students in their final year had asked for a quiet place to study.',
          ),
          h2('Children’s room closes earlier'),
          p(
            'On the three evenings the main reading room, the computers and the local history collection are available as in the daytime. The children’s room closes at 8 p.m., and readers under 12 need an adult with them after 6.',
          ),
          p(
            'Books can be returned at any hour through the box by the gate. Existing cards remain valid; a new one takes about ten minutes at the desk and requires only proof of identity.',
          ),
          p(
            'The new hours are a three-month trial. In mid-June the library will look at how many people came, hour by hour, before it decides whether to keep them.',
          ),
        ),
      ],
    },
    'zh-Hans': {
      author: 'translator.zh',
      state: 'live',
      translatedFrom: 'vi',
      title: '莲溪图书馆延长开放至晚上九点',
      summary: '自3月17日起，坊图书馆每周三个晚上开放，方便上班族和学生阅读。',
      bylines: [
        { role: 'author', shownAs: '本报记者' },
        { role: 'translator', shownAs: '编译组' },
      ],
      cover: {
        picture: 'library-shelves',
        caption: '夜晚的图书馆阅览室。',
        alternativeText: '插图：阅览室里的两排书架、夜空下的窗户和读者',
        credit: illustrated['zh-Hans'],
      },
      body: [
        text(
          p('从下周起，莲溪图书馆每逢周二、周四和周五开放到晚上九点，其余日子仍为上午八点至下午五点，周日闭馆。'),
          p(
            '图书馆介绍，这一调整源自今年头两个月的读者意见卡。留言的多是工人、公司职员和家长，只有下班后才抽得出时间；毕业班的学生也希望多一处安静的地方复习。',
          ),
          h2('少儿阅览室提前关门'),
          p(
            '三个晚上，综合阅览室、电脑区和地方志书库照常开放，少儿阅览室晚上八点关门。傍晚六点以后，十二岁以下的读者须由成人陪同。',
          ),
          p('图书馆门口设有还书箱，闭馆后也能还书。旧读者证继续有效，新读者凭身份证件在服务台办证，约需十分钟。'),
          p('新时间先试行三个月。到六月中旬，图书馆将统计各时段的到馆人数，再决定是否长期保留。'),
        ),
      ],
    },
  },
} as const satisfies Article;
