import { h2, p, text } from '../rich-text';
import type { Article } from '../types';
import { illustrated } from './credits';

export const museumOpeningHours = {
  facts: {
    displayDate: '2025-05-16T08:00:00+07:00',
    displayDateKind: 'published',
    displayDatePrecision: 'minute',
    genre: 'news',
    category: 'culture',
    keywords: ['museum', 'craft-village'],
    source: { kind: 'agency', name: 'Bản tin Rạch Sen', organization: 'rach-sen-bulletin' },
    persons: [],
    organizations: ['rach-sen-museum', 'rach-sen-bulletin'],
    places: ['rach-sen'],
    events: [],
    awards: [],
    related: [],
  },
  variants: {
    vi: {
      author: 'reporter',
      state: 'live',
      title: 'Nhà trưng bày gốm Rạch Sen đổi giờ mở cửa mùa hè',
      summary: 'Từ tháng 6 đến hết tháng 8, nhà trưng bày mở thêm sáng chủ nhật và miễn vé cho học sinh vào thứ tư.',
      bylines: [{ role: 'author', organization: 'rach-sen-bulletin', shownAs: 'Bản tin Rạch Sen' }],
      cover: {
        picture: 'museum',
        caption: 'Gian trưng bày gốm men.',
        alternativeText: 'Hình vẽ ba tủ kính trưng bày bình gốm và khách tham quan',
        credit: illustrated.vi,
      },
      body: [
        text(
          p(
            'Nhà trưng bày gốm Rạch Sen thông báo giờ mở cửa mùa hè, áp dụng từ ngày 1-6 đến hết 31-8. Thay đổi lớn nhất là sáng chủ nhật, vốn là buổi nghỉ, nay đón khách để gia đình có thể đi cùng nhau.',
          ),
        ),
        {
          component: 'content.table',
          caption: 'Giờ mở cửa từ 1-6 đến 31-8',
          rows: [
            ['Ngày', 'Giờ mở cửa', 'Ghi chú'],
            ['Thứ hai', 'Đóng cửa', 'Bảo dưỡng hiện vật'],
            ['Thứ ba – thứ sáu', '8:00–11:30 và 13:30–17:00', 'Thứ tư miễn vé cho học sinh'],
            ['Thứ bảy', '8:00–17:00', 'Có hướng dẫn viên lúc 9:00 và 15:00'],
            ['Chủ nhật', '8:00–12:00', 'Giờ mới'],
          ],
          headerRows: 1,
          headerColumns: 1,
        },
        text(
          h2('Xem gì trong mùa hè'),
          p(
            'Phòng tầng trệt giữ bộ sưu tập gốm gia dụng: lu, khạp, tô, chén của các lò củi xưa. Tầng trên dành cho trưng bày chuyên đề về men, đặt những mảnh thử màu cạnh sản phẩm hoàn chỉnh để người xem thấy cùng một lớp men có thể ra nhiều sắc khác nhau tùy lửa.',
          ),
          p(
            'Sáng thứ bảy, trẻ em từ 7 tuổi có thể đăng ký nặn đất ở sân sau, mỗi buổi mười hai em. Sản phẩm được nung chung một mẻ và trả lại sau ba tuần.',
          ),
          p(
            'Khách đi theo đoàn trên hai mươi người nên báo trước một ngày. Nhà trưng bày có lối cho xe lăn ở cổng phụ.',
          ),
        ),
      ],
    },
    en: {
      author: 'translator.en',
      state: 'rejected',
      rejectionComment:
        'The table says Saturday 8:00–12:00, the original has 8:00–17:00 with Sunday morning as the new slot. Please check all five rows against the Vietnamese text and resubmit.',
      translatedFrom: 'vi',
      source: { kind: 'agency', name: 'Rach Sen Bulletin', organization: 'rach-sen-bulletin' },
      title: 'Rach Sen Ceramics Museum announces its summer hours',
      summary:
        'From June to the end of August the museum opens on Sunday mornings as well, and pupils get in free on Wednesdays.',
      bylines: [
        { role: 'author', organization: 'rach-sen-bulletin', shownAs: 'Rach Sen Bulletin' },
        { role: 'translator', shownAs: 'Translation desk' },
      ],
      cover: {
        picture: 'museum',
        caption: 'Glazed ware on display.',
        alternativeText: 'Drawing of three display cases with vases and a few visitors',
        credit: illustrated.en,
      },
      body: [
        text(
          p(
            'The Rach Sen Ceramics Museum has published its summer hours, in force from June 1 to August 31. The main change is Sunday morning, until now a time of rest: the doors will be open so that families can come together.',
          ),
        ),
        {
          component: 'content.table',
          caption: 'Opening hours from June 1 to August 31',
          rows: [
            ['Day', 'Hours', 'Note'],
            ['Monday', 'Closed', 'Conservation work'],
            ['Tuesday – Friday', '8:00–11:30 and 13:30–17:00', 'Free for pupils on Wednesdays'],
            ['Saturday', '8:00–12:00', 'Guided tours at 9:00 and 15:00'],
            ['Sunday', '8:00–12:00', 'New'],
          ],
          headerRows: 1,
          headerColumns: 1,
        },
        text(
          p(
            'The ground floor holds household ware from the old wood-fired kilns: water jars, storage crocks, bowls. Upstairs, a special exhibition sets glaze tests beside finished pieces, so that visitors can see how one glaze takes on different colours in the fire.',
          ),
          p(
            'On Saturday mornings twelve children aged seven and over can work with clay in the back yard; their pieces are fired together and returned three weeks later.',
          ),
        ),
      ],
    },
    'zh-Hans': {
      author: 'translator.zh',
      state: 'live',
      translatedFrom: 'vi',
      source: { kind: 'agency', name: '莲溪简报', organization: 'rach-sen-bulletin' },
      title: '莲溪陶瓷馆公布夏季开放时间',
      summary: '六月至八月底，陶瓷馆周日上午也开放，周三对学生免票。',
      bylines: [
        { role: 'author', organization: 'rach-sen-bulletin', shownAs: '莲溪简报' },
        { role: 'translator', shownAs: '编译组' },
      ],
      cover: {
        picture: 'museum',
        caption: '釉陶展厅。',
        alternativeText: '插图：三个陈列陶瓶的展柜和几位参观者',
        credit: illustrated['zh-Hans'],
      },
      body: [
        text(
          p(
            '莲溪陶瓷馆日前公布夏季开放时间，自6月1日起执行，至8月31日止。最大的变化在周日：原本休息的上午将对外开放，方便全家一同参观。',
          ),
        ),
        {
          component: 'content.table',
          caption: '6月1日至8月31日开放时间',
          rows: [
            ['日期', '开放时间', '备注'],
            ['周一', '闭馆', '文物养护'],
            ['周二至周五', '8:00—11:30，13:30—17:00', '周三学生免票'],
            ['周六', '8:00—17:00', '9:00和15:00有讲解'],
            ['周日', '8:00—12:00', '新增时段'],
          ],
          headerRows: 1,
          headerColumns: 1,
        },
        text(
          p(
            '一楼陈列旧时柴窑烧制的日用陶器，有水缸、坛子和碗盏；二楼的釉色专题展把试片与成品并排摆放，观众可以看到同一种釉在不同火候下的变化。',
          ),
          p(
            '每周六上午，七岁以上的儿童可报名在后院玩陶土，每场十二人，作品统一烧制，三周后领取。二十人以上的团体请提前一天预约。',
          ),
        ),
      ],
    },
  },
} as const satisfies Article;
