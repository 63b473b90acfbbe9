import { figure, h2, p, text, ul } from '../rich-text';
import type { Article } from '../types';
import { illustrated } from './credits';

export const greenStrategy = {
  facts: {
    displayDate: '2023-05-31T18:00:00+07:00',
    displayDateKind: 'published',
    displayDatePrecision: 'minute',
    genre: 'news',
    category: 'smart-city',
    keywords: ['smart-city', 'green-growth', 'triple-helix', 'innovation-region'],
    source: { kind: 'reposted', name: 'Cổng thông tin điện tử tỉnh Bình Dương' },
    persons: ['mai-hung-dung', 'peter-portheine', 'nguyen-viet-long', 'pham-ngoc-thuan'],
    organizations: [
      'ppc-binh-duong',
      'smart-city-executive-board',
      'brainport-eindhoven',
      'dost-binh-duong',
      'becamex-idc',
    ],
    places: ['binh-duong', 'convention-centre'],
    events: ['exec-board-2023-05-29'],
    awards: [],
    related: [],
  },
  variants: {
    en: {
      author: 'translator.en',
      state: 'live',
      title: 'Green growth at the heart of Binh Duong’s smart city plan to 2030',
      kicker: 'SmartCity',
      dateline: 'PORTAL -',
      summary:
        'The Executive Board of Binh Duong Smart City has discussed the draft project for 2022–2030: the four areas of work remain, with more weight on social progress and green growth.',
      bylines: [],
      cover: {
        picture: 'meeting-room',
        caption: 'Peter Portheine, Smart Cities Program Director of Brainport Eindhoven, outlines the draft project.',
        alternativeText: 'Drawing of a bright meeting room with a long table',
        credit: illustrated.en,
        originalName: 'IMG_7886_Key_29052023180556.jpg',
      },
      body: [
        text(
          p(
            'The next stage of Binh Duong’s smart city will be measured by more than output. That was the gist of a meeting of the project’s Executive Board on the afternoon of May 29, which the head of the board, Permanent Vice Chairman Mai Hung Dung of the Provincial People’s Committee, chaired at the Provincial Convention and Exhibition Center.',
          ),
          p(
            'Board member Peter Portheine of Brainport Eindhoven set out the chances and risks that the world economy holds for the years ahead. Binh Duong comes well prepared, in his account: it keeps up with Industry 4.0, its services are expanding, and it invests in skills and in sustainable urban development.',
          ),
          h2('A base to build on'),
          p(
            'He also took stock of 2016–2021. Over those years the economy kept growing and shifting in the intended direction, income per head rose, and the share of people living in urban areas reached 82 percent. Infrastructure and the innovation ecosystem grew along with it. The task now, he argued, is to bring economic development into balance with social progress and green growth.',
          ),
          p(
            'The draft for 2022–2030 keeps the structure of the first project. Work continues in four areas, adjusted to new challenges:',
          ),
          ul('people;', 'technology;', 'business;', 'foundation factors.'),
          p(
            'New is the place of the Binh Duong Innovation Region: it becomes part of the smart city strategy for 2022–2026. The triple helix of government, university and enterprise stays the working model.',
          ),
        ),
        figure({
          picture: 'press-table',
          caption: 'Nguyen Viet Long, Director of the Department of Science and Technology, comments on the draft.',
          alternativeText: 'Drawing of speakers with microphones behind a table',
          credit: illustrated.en,
          originalName: 'IMG_7891_Key_29052023180642.jpg',
        }),
        text(
          h2('What departments propose'),
          p(
            'Departments reported on their own programmes, with digital transformation, start-ups and administrative reform at the top of the list. Among their proposals for the coming years are training for a more skilled workforce, ways out of the middle-income trap, an innovation center, eco-industrial parks and closer ties between universities and companies. Several speakers wanted people, not equipment, to be the starting point of every project.',
          ),
        ),
        figure({
          picture: 'conference-stage',
          caption: 'Pham Ngoc Thuan, General Director of Becamex IDC Corp, proposes how to proceed.',
          alternativeText: 'Drawing of people on a stage below a large screen',
          credit: illustrated.en,
          originalName: 'IMG_7895_Key_29052023180736.jpg',
        }),
        text(
          p(
            'Mr. Dung welcomed the departments’ plans and asked them for two things: detailed comments on the draft, and a list of the tasks that each of them will take on so that the project meets its goals.',
          ),
        ),
      ],
    },
    vi: {
      author: 'reporter',
      state: 'live',
      translatedFrom: 'en',
      title: 'Đề án thành phố thông minh đến 2030: ưu tiên tăng trưởng xanh',
      kicker: 'Thành phố thông minh',
      summary:
        'Ban Điều hành Thành phố thông minh Bình Dương góp ý cho dự thảo đề án giai đoạn 2022–2030: bốn lĩnh vực được giữ nguyên, tiến bộ xã hội và tăng trưởng xanh được chú trọng hơn.',
      organizations: ['ppc-binh-duong', 'becamex-idc'],
      events: [],
      related: ['a-000', 'a-003'],
      bylines: [{ role: 'translator', shownAs: 'Ban Biên dịch' }],
      cover: {
        picture: 'meeting-room',
        caption: 'Ông Peter Portheine trình bày tổng quan dự thảo đề án.',
        alternativeText: 'Hình vẽ phòng họp với bàn dài và cửa sổ lớn',
        credit: illustrated.vi,
        originalName: 'IMG_7886_Key_29052023180556.jpg',
      },
      body: [
        text(
          p(
            'Chặng tới của thành phố thông minh Bình Dương sẽ không chỉ được đo bằng sản lượng. Đó là tinh thần cuộc họp Ban Điều hành chiều 29-5 tại Trung tâm Hội nghị và Triển lãm tỉnh, do ông Mai Hùng Dũng, Phó Chủ tịch Thường trực UBND tỉnh, Trưởng Ban Điều hành, chủ trì.',
          ),
          p(
            'Ông Peter Portheine, thành viên Ban Điều hành đến từ Brainport Eindhoven (Hà Lan), phân tích thời cơ và rủi ro trong bối cảnh kinh tế thế giới. Theo ông, Bình Dương có sẵn lợi thế: bắt nhịp công nghiệp 4.0, dịch vụ mở rộng, đầu tư cho nhân lực chất lượng cao và đô thị bền vững.',
          ),
          h2('Nền móng sáu năm'),
          p(
            'Nhìn lại giai đoạn 2016–2021, kinh tế tăng trưởng đều và chuyển dịch đúng hướng, thu nhập bình quân đi lên, tỷ lệ đô thị hóa đạt 82%. Hạ tầng và hệ sinh thái đổi mới sáng tạo cùng lớn theo. Việc của giai đoạn sau, ông Portheine nêu, là giữ cân bằng giữa phát triển kinh tế với tiến bộ xã hội và tăng trưởng xanh.',
          ),
          p('Dự thảo giữ bốn lĩnh vực của giai đoạn trước, có điều chỉnh theo thách thức mới:'),
          ul('con người;', 'công nghệ;', 'doanh nghiệp;', 'các yếu tố nền tảng.'),
          p(
            'Điểm mới là Vùng đổi mới sáng tạo Bình Dương được đưa vào chiến lược thành phố thông minh 2022–2026. Mô hình ba nhà gồm chính quyền, trường đại học và doanh nghiệp tiếp tục là cách làm chủ đạo.',
          ),
        ),
        figure({
          picture: 'press-table',
          caption: 'Ông Nguyễn Việt Long, Giám đốc Sở Khoa học và Công nghệ, góp ý cho dự thảo.',
          alternativeText: 'Hình vẽ các diễn giả sau bàn có micrô',
          credit: illustrated.vi,
          originalName: 'IMG_7891_Key_29052023180642.jpg',
        }),
        text(
          h2('Đề xuất của các ngành'),
          p(
            'Các sở, ngành báo cáo chương trình của mình, đứng đầu là chuyển đổi số, khởi nghiệp sáng tạo và cải cách hành chính. Nhiều kiến nghị được nêu cho thời gian tới: đào tạo nhân lực cho cả vùng, giải pháp vượt bẫy thu nhập trung bình, lập trung tâm đổi mới sáng tạo, phát triển khu công nghiệp sinh thái, gắn nhà trường với doanh nghiệp.',
          ),
          p(
            'Kết luận, ông Mai Hùng Dũng ghi nhận kế hoạch của các đơn vị và đề nghị hai việc: góp ý cụ thể cho dự thảo, đồng thời bổ sung nhiệm vụ trọng tâm của từng ngành để đề án về đích.',
          ),
        ),
        figure({
          picture: 'conference-stage',
          caption: 'Ông Phạm Ngọc Thuận, Tổng Giám đốc Becamex IDC, nêu đề xuất cho giai đoạn tới.',
          alternativeText: 'Hình vẽ những người đứng trên sân khấu dưới màn hình lớn',
          credit: illustrated.vi,
          originalName: 'IMG_7895_Key_29052023180736.jpg',
        }),
      ],
    },
    'zh-Hans': {
      author: 'translator.zh',
      state: 'rejected',
      rejectionComment:
        '请核对两处：第二段漏译了“可持续城市发展”；“执行委员会”全文译名不一致。Pham Ngoc Thuan的中文姓名尚未核实，请先保留拉丁字母写法。改好后请再提交。',
      translatedFrom: 'en',
      title: '绿色增长：平阳2030年智慧城市方案的重心',
      kicker: '智慧城市',
      summary: '平阳智慧城市执行委员会讨论2022—2030年方案草案：四个领域保持不变，社会进步与绿色增长的分量加重。',
      organizations: ['ppc-binh-duong', 'brainport-eindhoven', 'dost-binh-duong', 'becamex-idc'],
      events: [],
      bylines: [{ role: 'translator', shownAs: '编译组' }],
      cover: {
        picture: 'meeting-room',
        caption: 'Peter Portheine介绍方案草案概况。',
        alternativeText: '插图：摆着长桌的明亮会议室',
        credit: illustrated['zh-Hans'],
        originalName: 'IMG_7886_Key_29052023180556.jpg',
      },
      body: [
        text(
          p(
            '衡量平阳智慧城市下一阶段的尺度，将不再只是产出。5月29日下午，省人民委员会常务副主席、执行委员会主任梅雄勇在省会展中心主持会议，讨论方案草案，会上传递的正是这一信息。',
          ),
          p(
            '来自荷兰Brainport Eindhoven的委员Peter Portheine分析了世界经济形势带来的机遇与风险。在他看来，平阳已有不错的准备：紧跟工业4.0，服务业不断扩大，并持续投入人才培养。',
          ),
          h2('六年打下的基础'),
          p(
            '回顾2016至2021年，经济持续增长，结构朝着预期方向调整，人均收入提高，城镇化率达到82%。他指出，接下来要做的，是让经济发展与社会进步、绿色增长保持平衡。',
          ),
          p('草案沿用原有的四个领域，并根据新的挑战作出调整：'),
          ul('人；', '技术；', '企业；', '基础要素。'),
          p('平阳革新创新区被纳入2022—2026年智慧城市战略，政府、大学和企业组成的“三螺旋”仍是基本模式。'),
          h2('各部门的建议'),
          p(
            '各部门汇报了数字化转型、创新创业和行政改革方面的计划，并建议培养高素质人才、设立创新中心、发展生态工业园。梅雄勇要求各单位对草案提出具体意见，并补充各自的重点任务。',
          ),
        ),
      ],
    },
  },
} as const satisfies Article;
