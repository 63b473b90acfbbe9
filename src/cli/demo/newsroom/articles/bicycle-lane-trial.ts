import { figure, h2, p, text, ul } from '../rich-text';
import type { Article } from '../types';
import { illustrated } from './credits';

export const bicycleLaneTrial = {
  facts: {
    displayDate: '2025-04-08T06:45:00+07:00',
    displayDateKind: 'published',
    displayDatePrecision: 'minute',
    genre: 'news',
    category: 'transport',
    keywords: ['cycling', 'street-trees'],
    source: { kind: 'own' },
    persons: [],
    organizations: [],
    places: ['rach-sen'],
    events: [],
    awards: [],
    related: ['street-shade'],
  },
  variants: {
    vi: {
      author: 'reporter',
      state: 'liveWithNewerChanges',
      newerChanges: {
        title: 'Làn xe đạp ven sông Rạch Sen được giữ thêm ba tháng',
        summary:
          'Sau tám tuần thử nghiệm, làn xe đạp dài 1,8 km ven sông được kéo dài thêm ba tháng để theo dõi qua mùa mưa; hai đoạn giao cắt sẽ được kẻ lại vạch.',
        displayDate: '2025-06-03T08:00:00+07:00',
        displayDateKind: 'updated',
      },
      title: 'Rạch Sen thử làn xe đạp riêng trên đường ven sông',
      summary:
        'Trong tám tuần, 1,8 km đường ven sông có làn dành cho xe đạp. Phường đếm xe, hỏi ý kiến người dân rồi mới quyết định.',
      bylines: [{ role: 'author', shownAs: 'Nhóm PV' }],
      cover: {
        picture: 'bicycle-lane',
        caption: 'Làn xe đạp sơn xanh chạy giữa lối đi bộ và mặt đường xe máy.',
        alternativeText: 'Hình vẽ ba người đạp xe trên làn sơn xanh, bên trái là sông và hàng dừa, bên phải là đường',
        credit: illustrated.vi,
      },
      body: [
        text(
          p(
            'Sáng 7-4, những người đi chợ sớm ở Rạch Sen nhận ra mặt đường ven sông đã khác: một dải sơn xanh rộng hai mét chạy suốt từ bến đò đến cầu sắt, hai đầu có biển “Chỉ dành cho xe đạp”. Đó là làn xe đạp đầu tiên của phường, dài 1,8 km và tạm thời chỉ tồn tại trong tám tuần.',
          ),
          p(
            'Đường ven sông được chọn vì ít giao cắt và có hàng cây che nắng. Lòng đường còn lại đủ cho hai dòng xe máy; ô tô tải vẫn bị cấm như trước. Ở ba chỗ có ngõ đâm ra, làn xe đạp được nâng lên bằng gờ giảm tốc để xe máy phải chậm lại.',
          ),
          h2('Đếm trước, quyết sau'),
          p('Phường không định giữ hay bỏ làn đường theo cảm tính. Ba việc sẽ được làm trong thời gian thử:'),
          ul(
            'đếm xe đạp vào giờ đi học, giờ tan tầm và sáng chủ nhật, so với số đếm hồi tháng 2;',
            'ghi lại các vụ va quẹt, kể cả vụ nhẹ không ai báo công an;',
            'phát phiếu hỏi ý kiến các hộ mặt tiền, quán nước và phụ huynh của trường tiểu học gần đó.',
          ),
          p(
            'Lo ngại lớn nhất của các hộ kinh doanh là khách không còn chỗ dừng xe. Phường đã vạch thêm hai bãi đỗ ngắn hạn cách nhau chừng 600 mét, đi bộ không quá năm phút tới bất cứ quán nào trên tuyến.',
          ),
        ),
        figure({
          picture: 'park',
          caption: 'Đoạn cuối làn xe đạp nối vào công viên.',
          alternativeText: 'Hình vẽ con đường trong công viên có người đạp xe, hồ nước và ghế đá',
          credit: illustrated.vi,
        }),
        text(
          h2('Kinh nghiệm chung'),
          p(
            'Những nơi đã làm trước đều rút ra một bài học giống nhau: làn xe đạp chỉ có người đi khi nó liền mạch. Một đoạn bị cắt ngang bởi xe đậu hay hàng quán đủ khiến người mới tập đi nản lòng. Vì vậy lực lượng trật tự của phường sẽ nhắc nhở trong hai tuần đầu, sau đó mới xử phạt.',
          ),
          p('Người dân có thể góp ý tại trụ sở khu phố hoặc bỏ phiếu vào thùng thư đặt ở bến đò đến hết ngày 1-6.'),
        ),
      ],
    },
    en: {
      author: 'translator.en',
      state: 'live',
      translatedFrom: 'vi',
      title: 'Rach Sen tries out a bicycle lane on its riverside road',
      summary:
        'For eight weeks, 1.8 kilometres of the riverside road have a lane of their own for bicycles. The ward will count and ask before it decides.',
      related: [],
      bylines: [
        { role: 'author', shownAs: 'Staff reporters' },
        { role: 'translator', shownAs: 'Translation desk' },
      ],
      cover: {
        picture: 'bicycle-lane',
        caption: 'The green lane runs between the footpath and the motorbike traffic.',
        alternativeText:
          'Drawing of three cyclists on a green lane, with a river and palms on the left and a road on the right',
        credit: illustrated.en,
      },
      body: [
        text(
          p(
            'Early shoppers in Rach Sen found the riverside road changed on the morning of April 7: a green strip two metres wide now runs from the ferry landing to the iron bridge, with signs at either end that reserve it for bicycles. It is the first lane of its kind in the ward, 1.8 kilometres long and for the time being limited to eight weeks.',
          ),
          p(
            'The road was chosen because it has few crossings and plenty of shade. What is left of the carriageway takes two streams of motorbikes; lorries remain banned. Where three alleys join, the lane is raised so that riders have to slow down.',
          ),
          h2('Count first, decide later'),
          p('The ward wants numbers rather than impressions. During the trial it will:'),
          ul(
            'count bicycles on the way to school, after work and on Sunday mornings, and compare them with a count made in February;',
            'record every collision, including the slight ones that nobody reports;',
            'ask residents, café owners and the parents of a nearby primary school.',
          ),
          p(
            'Shopkeepers worry most about parking. Two short-stay areas have been marked out some 600 metres apart, no more than five minutes’ walk from any shop on the route.',
          ),
          p('Comments can be left at the neighbourhood office or in a box at the ferry landing until June 1.'),
        ),
      ],
    },
  },
} as const satisfies Article;
