import type { EventKey } from './keys';
import { p } from './rich-text';
import type { Event } from './types';

/** Instants at midnight stand for a day, or for the first day of a year: the precision says which. */
export const events = {
  'icf-reception-2022': {
    startsAt: '2022-06-19T00:00:00+07:00',
    startsAtPrecision: 'day',
    timeZone: 'Asia/Ho_Chi_Minh',
    venue: 'admin-centre',
    attendanceMode: 'onSite',
    state: 'held',
    variants: {
      'zh-Hans': {
        name: 'ICF工作代表团会见',
        dayPart: '6月19日下午',
        description: [p('全球七大智慧城市公布典礼前夕，省委书记在省行政中心接待ICF代表团。')],
        participants: [
          { person: 'nguyen-van-loi', role: '会见主人' },
          { person: 'louis-zacharilla', role: '代表团团长' },
        ],
      },
    },
  },
  'icf-press-2022': {
    startsAt: '2022-06-19T00:00:00+07:00',
    startsAtPrecision: 'day',
    timeZone: 'Asia/Ho_Chi_Minh',
    venue: 'convention-centre',
    attendanceMode: 'onSite',
    state: 'held',
    variants: {
      'zh-Hans': {
        name: '2022年度全球顶尖7大智慧城市公布典礼新闻发布会',
        dayPart: '当日下午',
        description: [p('省领导与ICF共同介绍典礼安排，并回答媒体提问。')],
        participants: [
          { person: 'mai-hung-dung', role: '主持人' },
          { person: 'louis-zacharilla', role: '主持人' },
        ],
      },
    },
  },
  'icf-top7-2022': {
    startsAt: '2022-06-20T00:00:00+07:00',
    startsAtPrecision: 'day',
    endsAt: '2022-06-21T00:00:00+07:00',
    endsAtPrecision: 'day',
    timeZone: 'Asia/Ho_Chi_Minh',
    venue: 'convention-centre',
    attendanceMode: 'mixed',
    state: 'held',
    expectedGuests: 100,
    variants: {
      vi: {
        name: 'Lễ vinh danh Top 7 Cộng đồng thông minh thế giới năm 2022',
        description: [
          p('Hai ngày tham quan, hội nghị và lễ công bố do Bình Dương đăng cai; buổi vinh danh diễn ra tối 21-6.'),
        ],
        expectedGuestsNote: 'khách quốc tế, dự kiến',
        organizers: ['icf', 'ppc-binh-duong'],
        participants: [
          { person: 'mai-hung-dung', role: 'Phát biểu tại lễ vinh danh' },
          { person: 'louis-zacharilla', role: 'Phát biểu tại hội thảo' },
        ],
        agenda: [
          {
            day: '2022-06-20',
            kind: 'visit',
            title: 'Tham quan thực tế',
            stops: [
              { name: 'Công viên Thành phố mới', place: 'new-city-park' },
              { name: 'Trung tâm Hành chính tỉnh', place: 'admin-centre' },
              { name: 'Trung tâm Điều hành thông minh Bình Dương', place: 'ioc' },
              { name: 'Trung tâm dữ liệu' },
              { name: 'Khu công nghiệp VSIP II' },
              { name: 'Khu công nghiệp Mỹ Phước', place: 'my-phuoc-ip' },
              { name: 'Hai trường đại học trên địa bàn' },
            ],
          },
          {
            day: '2022-06-21',
            kind: 'session',
            title: 'Hội thảo về thành phố thông minh và chuyển đổi số',
            place: 'convention-centre',
            mode: 'mixed',
          },
          {
            day: '2022-06-21',
            dayPart: 'Tối ngày 21.6',
            kind: 'ceremony',
            title: 'Lễ vinh danh Top 7',
            place: 'convention-centre',
            mode: 'mixed',
          },
        ],
        cover: {
          picture: 'conference-stage',
          caption: 'Sân khấu lễ công bố.',
          alternativeText: 'Hình vẽ một sân khấu hội nghị với màn hình lớn, phía dưới là khán giả',
          credit: 'Minh họa: Tòa Soạn',
        },
      },
      'zh-Hans': {
        name: '2022年度全球顶尖7大智慧城市公布典礼',
        theme: '疫情后复苏,数字化转型和改革创新促进社区的增长',
        description: [p('平阳承办的两日国际活动，首日实地参观，次日举行会议、公布典礼和晚宴。')],
        expectedGuestsNote: '预计外国嘉宾',
        organizers: ['icf', 'ppc-binh-duong'],
        participants: [
          { person: 'mai-hung-dung', role: '东道主代表' },
          { person: 'louis-zacharilla', role: 'ICF代表' },
        ],
        agenda: [
          {
            day: '2022-06-20',
            kind: 'visit',
            title: '实地参观',
            stops: [
              { name: '新城公园', place: 'new-city-park' },
              { name: '省行政中心', place: 'admin-centre' },
              { name: '平阳智能运营中心', place: 'ioc' },
              { name: '数据中心' },
              { name: 'VSIP II 工业园' },
              { name: '美福工业园', place: 'my-phuoc-ip' },
              { name: '越德大学' },
              { name: '东方国际大学' },
            ],
          },
          { day: '2022-06-21', kind: 'session', title: 'ICF会议', place: 'convention-centre', mode: 'mixed' },
          { day: '2022-06-21', kind: 'ceremony', title: '公布典礼和晚宴', place: 'convention-centre', mode: 'mixed' },
          { kind: 'sideEvent', title: '绿色生活方式—与ICF连接', description: 'OCOP产品展销会，日期未定。' },
        ],
        cover: {
          picture: 'conference-stage',
          caption: '公布典礼会场。',
          alternativeText: '插图：会议舞台、大屏幕和台下观众',
          credit: '插图：Tòa Soạn',
        },
      },
    },
  },
  'exec-board-2023-05-29': {
    startsAt: '2023-05-29T00:00:00+07:00',
    startsAtPrecision: 'day',
    timeZone: 'Asia/Ho_Chi_Minh',
    venue: 'convention-centre',
    attendanceMode: 'onSite',
    state: 'held',
    variants: {
      en: {
        name: 'Meeting of the Executive Board of Binh Duong Smart City',
        dayPart: 'On the afternoon of May 29',
        description: [p('The board heard how far the draft smart city project for 2022–2030 has come.')],
        organizers: ['smart-city-executive-board'],
        participants: [
          { person: 'mai-hung-dung', role: 'Chair' },
          { person: 'peter-portheine', role: 'Presented the draft project' },
          { person: 'nguyen-viet-long', role: 'Commented on the draft' },
          { person: 'pham-ngoc-thuan', role: 'Proposed a strategy' },
        ],
      },
    },
  },
  'horasis-asia-2018': {
    startsAt: '2018-01-01T00:00:00+07:00',
    startsAtPrecision: 'year',
    timeZone: 'Asia/Ho_Chi_Minh',
    state: 'held',
    variants: { vi: { name: 'Diễn đàn Hợp tác kinh tế châu Á - Horasis 2018' } },
  },
  'horasis-asia-2019': {
    startsAt: '2019-01-01T00:00:00+07:00',
    startsAtPrecision: 'year',
    timeZone: 'Asia/Ho_Chi_Minh',
    state: 'held',
    variants: {
      vi: { name: 'Diễn đàn Hợp tác kinh tế châu Á - Horasis 2019', earlierEditions: ['horasis-asia-2018'] },
    },
  },
  'horasis-india-2022': {
    startsAt: '2022-01-01T00:00:00+07:00',
    startsAtPrecision: 'year',
    timeZone: 'Asia/Ho_Chi_Minh',
    state: 'held',
    variants: { vi: { name: 'Diễn đàn Hợp tác kinh tế Ấn Độ - Horasis 2022' } },
  },
  'horasis-asia-2023': {
    startsAt: '2023-01-01T00:00:00+07:00',
    startsAtPrecision: 'year',
    timeZone: 'Asia/Ho_Chi_Minh',
    state: 'held',
    variants: {
      vi: {
        name: 'Diễn đàn Hợp tác kinh tế châu Á - Horasis 2023',
        organizers: ['ppc-binh-duong', 'horasis'],
        earlierEditions: ['horasis-asia-2018', 'horasis-asia-2019'],
      },
    },
  },
  'icf-award-2023': {
    startsAt: '2023-01-01T00:00:00+07:00',
    startsAtPrecision: 'year',
    timeZone: 'Asia/Ho_Chi_Minh',
    state: 'held',
    variants: {
      vi: { name: 'Lễ vinh danh ICF 2023', participants: [{ person: 'louis-zacharilla', role: 'Phát biểu' }] },
    },
  },
} as const satisfies Record<EventKey, Event>;
