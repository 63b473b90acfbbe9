import { figure, h2, p, text, ul } from '../rich-text';
import type { Article } from '../types';
import { illustrated } from './credits';

export const hostOfTop7 = {
  facts: {
    displayDate: '2022-06-20T14:04:00+07:00',
    displayDateKind: 'published',
    displayDatePrecision: 'minute',
    genre: 'news',
    category: 'smart-city',
    keywords: ['smart-city', 'icf', 'fdi', 'digital-transformation'],
    source: { kind: 'own' },
    persons: ['nguyen-van-loi', 'louis-zacharilla', 'mai-hung-dung'],
    organizations: ['icf', 'ppc-binh-duong', 'becamex-idc', 'eiu', 'vgu', 'brainport-eindhoven', 'vsip', 'wtc-bdnc'],
    places: ['binh-duong', 'admin-centre', 'convention-centre', 'new-city-park', 'ioc', 'my-phuoc-ip'],
    events: ['icf-reception-2022', 'icf-press-2022', 'icf-top7-2022'],
    awards: ['smart21-2019', 'smart21-2020', 'smart21-2021', 'smart21-2022', 'top7-2021', 'icf-2011-eindhoven'],
    related: ['a-001'],
  },
  variants: {
    'zh-Hans': {
      author: 'translator.zh',
      state: 'live',
      title: '全球七大智慧城市即将在平阳揭晓 省领导会见ICF代表团',
      kicker: '智慧城市',
      summary: '公布典礼开幕前一天，世界智慧社区论坛（ICF）代表团抵达平阳。省领导与客人会面，并向媒体介绍两天的议程。',
      bylines: [{ role: 'author', person: 'phuong-le', shownAs: '芳黎' }],
      cover: {
        picture: 'meeting-room',
        caption: '省委书记阮文利和省有关部门、Becamex IDC的代表在省行政中心与ICF代表团座谈。',
        alternativeText: '插图：一间明亮的会议室，与会者围坐在长桌旁',
        credit: illustrated['zh-Hans'],
      },
      body: [
        text(
          p(
            '距离2022年度全球七大智慧城市的公布只剩一天，东道主平阳的筹备工作进入最后阶段。6月19日下午，省委书记阮文利在省行政中心接待了世界智慧社区论坛（ICF）代表团。率团来访的是论坛创办人之一Louis Zacharilla。',
          ),
          p(
            '阮文利把承办这项活动看作平阳的荣誉。他介绍说，参照ICF的标准建设智慧社区，是本省近年来持续投入的方向；到2025年，全省还会集中各方资源推进智慧城市和创新区，同时恢复经济，让居民和企业真正受益。他也希望借这次机会，多听听其他智慧城市的建议。',
          ),
          p(
            '客人对平阳二十五年来的变化表示祝贺。Zacharilla尤其看重这里走出疫情的经历，打算把它介绍给ICF的其他成员；条件合适时，他还愿意为平阳牵线，引荐投资者。',
          ),
          h2('记者想知道什么'),
          p(
            '同一天下午，省人民委员会常务副主席梅雄勇与Zacharilla在会展中心共同主持新闻发布会。这是疫情之后平阳迎来的第一场国际活动，预计有约100名外国嘉宾到场，当中既有各国和地区的管理者，也有国际组织、跨国企业以及高校和研究机构的代表。',
          ),
        ),
        figure({
          picture: 'press-table',
          caption: '梅雄勇与Louis Zacharilla在会展中心回答记者提问。',
          alternativeText: '插图：发布会主席台上坐着四位发言人，台下是记者席',
          credit: illustrated['zh-Hans'],
        }),
        text(
          p(
            '平阳凭什么入选？与别的城市相比有何不同？城市和乡村之间的差距怎样缩小？这些是记者问得最多的问题。梅雄勇认为，对本省的机关、企业和院校来说，典礼既是了解别人做法的课堂，也是寻找合作伙伴的窗口。',
          ),
          p('两天的安排如下：'),
          ul(
            '6月20日（周一）：实地考察，途经新城公园、省行政中心、智能运营中心、数据中心，以及两座工业园和两所大学；',
            '6月21日（周二）：会议、公布典礼和晚宴，线上线下同步进行；',
            '场外：以绿色生活为题的OCOP产品展销会，平阳与邻近省份的特产同场亮相。',
          ),
          h2('从21座城市到7座'),
          p(
            'ICF如今汇集了近200座城市。论坛先按六项标准选出21个城市和地区（Smart21），评审委员会再逐一比较各地的具体项目，从中产生七个（Top7）。平阳连续四年进入Smart21，2021年首次跻身Top7，与加拿大、巴西和澳大利亚的城市同列。',
          ),
          p(
            '平阳的智慧城市项目始于2016年，荷兰的Brainport Eindhoven——2011年的ICF年度智慧社区——一路提供支持。此后，智能运营中心、设在东方国际大学的企业孵化器、创新实验室（Fablab）、先进制造中心和新城世界贸易中心陆续成形。',
          ),
          p(
            '招商数字是另一个注脚：2021年全省吸引外资超过26亿美元，2022年上半年超过25亿美元。来自65个国家和地区的投资者至今共投资4049个项目，注册资金合计395.5亿美元。',
          ),
        ),
      ],
    },
    vi: {
      author: 'reporter',
      state: 'live',
      translatedFrom: 'zh-Hans',
      title: 'Bình Dương trước giờ công bố Top 7 cộng đồng thông minh 2022',
      kicker: 'Thành phố thông minh',
      summary:
        'Một ngày trước lễ công bố, đoàn công tác của ICF có mặt tại Bình Dương. Lãnh đạo tỉnh tiếp khách và thông tin với báo chí về chương trình hai ngày.',
      organizations: ['icf', 'ppc-binh-duong', 'becamex-idc'],
      events: ['icf-top7-2022'],
      awards: ['smart21-2019', 'smart21-2020', 'smart21-2021', 'smart21-2022', 'top7-2021'],
      related: [],
      bylines: [{ role: 'author', person: 'phuong-le', shownAs: 'Phương Lê' }],
      cover: {
        picture: 'meeting-room',
        caption: 'Lãnh đạo tỉnh, các sở, ngành và Becamex IDC trao đổi với đoàn công tác của ICF.',
        alternativeText: 'Hình vẽ phòng họp sáng, các đại biểu ngồi quanh bàn dài',
        credit: illustrated.vi,
      },
      body: [
        text(
          p(
            'Chỉ còn một ngày nữa, danh sách bảy cộng đồng thông minh tiêu biểu năm 2022 sẽ được công bố ngay tại Bình Dương. Chiều 19-6, tại Trung tâm Hành chính tỉnh, Bí thư Tỉnh ủy Nguyễn Văn Lợi tiếp đoàn công tác của Diễn đàn Cộng đồng thông minh thế giới (ICF) do ông Louis Zacharilla, một trong những người sáng lập, dẫn đầu.',
          ),
          p(
            'Theo ông Lợi, được chọn làm nơi công bố là niềm vinh dự của tỉnh. Nhiều năm nay Bình Dương kiên trì bỏ nguồn lực để xây dựng cộng đồng thông minh theo tiêu chuẩn của ICF; từ nay đến năm 2025, tỉnh sẽ dồn sức cho thành phố thông minh, vùng đổi mới sáng tạo và phục hồi kinh tế, với thước đo là lợi ích của người dân và doanh nghiệp. Ông cũng mong nghe thêm góp ý từ các thành phố bạn.',
          ),
          p(
            'Phía khách chúc mừng chặng đường 25 năm của tỉnh. Ông Zacharilla đặc biệt chú ý đến cách địa phương vượt qua đại dịch, dự định chia sẻ kinh nghiệm ấy với các thành viên ICF và sẵn lòng giới thiệu nhà đầu tư khi có dịp.',
          ),
          h2('Điều báo chí quan tâm'),
          p(
            'Cùng buổi chiều, Phó Chủ tịch Thường trực UBND tỉnh Mai Hùng Dũng và ông Zacharilla chủ trì họp báo tại Trung tâm Hội nghị và Triển lãm tỉnh. Đây là sự kiện quốc tế đầu tiên Bình Dương đón sau đại dịch; khoảng 100 khách nước ngoài dự kiến có mặt, từ lãnh đạo các vùng, các tổ chức quốc tế đến tập đoàn đa quốc gia, trường đại học và viện nghiên cứu.',
          ),
        ),
        figure({
          picture: 'press-table',
          caption: 'Họp báo trước lễ công bố tại Trung tâm Hội nghị và Triển lãm tỉnh.',
          alternativeText: 'Hình vẽ bàn chủ tọa họp báo với bốn người, phía dưới là phóng viên',
          credit: illustrated.vi,
        }),
        text(
          p(
            'Vì sao Bình Dương được chọn, tỉnh có gì khác các thành phố còn lại, khoảng cách giữa đô thị và nông thôn sẽ thu hẹp ra sao là những câu hỏi được nêu nhiều nhất. Theo ông Mai Hùng Dũng, với cơ quan, doanh nghiệp và nhà trường trong tỉnh, hai ngày này vừa là lớp học về cách làm của nơi khác, vừa là cửa mở để tìm đối tác.',
          ),
          p('Chương trình gồm:'),
          ul(
            'Thứ hai, 20-6: đi thực tế tại Công viên Thành phố mới, Trung tâm Hành chính tỉnh, Trung tâm Điều hành thông minh, trung tâm dữ liệu, hai khu công nghiệp và hai trường đại học;',
            'Thứ ba, 21-6: hội nghị, lễ công bố và tiệc tối, tổ chức trực tiếp kết hợp trực tuyến;',
            'Bên lề: hội chợ sản phẩm OCOP của Bình Dương và các tỉnh lân cận, với chủ đề lối sống xanh.',
          ),
          h2('Từ 21 còn 7'),
          p(
            'ICF quy tụ gần 200 thành phố. Diễn đàn chọn ra 21 cộng đồng (Smart21) theo sáu tiêu chí, sau đó hội đồng so sánh từng dự án cụ thể để còn lại bảy (Top7). Bình Dương bốn năm liền vào Smart21 và lần đầu vào Top7 năm 2021, cùng những thành phố của Canada, Brazil, Úc.',
          ),
          p(
            'Đề án thành phố thông minh của tỉnh khởi động năm 2016 với sự đồng hành của Eindhoven (Hà Lan), cộng đồng thông minh của năm 2011. Từ đó, trung tâm điều hành thông minh, vườn ươm doanh nghiệp, phòng thí nghiệm Fablab, trung tâm sản xuất tiên tiến lần lượt hình thành.',
          ),
          p(
            'Con số đầu tư cũng góp thêm lời giải thích: năm 2021 tỉnh thu hút hơn 2,6 tỷ USD vốn ngoại, nửa đầu năm 2022 thêm hơn 2,5 tỷ USD. Tính đến nay, nhà đầu tư từ 65 quốc gia và vùng lãnh thổ có 4.049 dự án với 39,55 tỷ USD vốn đăng ký.',
          ),
        ),
      ],
    },
    en: {
      author: 'translator.en',
      state: 'pending',
      submissionNote:
        'The three events and four of the organisations have no English entries yet; they are left out of the references for now.',
      translatedFrom: 'zh-Hans',
      title: 'Binh Duong prepares to host the naming of the Top7 intelligent communities',
      kicker: 'Smart City',
      summary:
        'A day before the announcement, a delegation of the Intelligent Community Forum arrived in Binh Duong. Provincial leaders received the guests and briefed the press on the programme.',
      organizations: ['icf', 'ppc-binh-duong', 'becamex-idc', 'brainport-eindhoven'],
      events: [],
      related: [],
      bylines: [
        { role: 'author', person: 'phuong-le', shownAs: 'Phuong Le' },
        { role: 'translator', shownAs: 'Translation desk' },
      ],
      cover: {
        picture: 'meeting-room',
        caption: 'Provincial leaders, department heads and Becamex IDC in talks with the ICF delegation.',
        alternativeText: 'Drawing of a bright meeting room with delegates around a long table',
        credit: illustrated.en,
      },
      body: [
        text(
          p(
            'With one day to go before the seven most intelligent communities of 2022 are announced on its soil, Binh Duong is in the last stage of preparation. On the afternoon of June 19, Provincial Party Secretary Nguyen Van Loi received a delegation of the Intelligent Community Forum (ICF) at the Provincial Administrative Center. It was led by Louis Zacharilla, one of the forum’s founders.',
          ),
          p(
            'Hosting the event is an honour for the province, Mr. Loi said. Binh Duong has for years invested in a community that meets ICF’s criteria, and until 2025 it will pool its resources for the smart city, the innovation region and economic recovery, so that residents and businesses feel the benefit. He added that he hoped to hear advice from other smart cities.',
          ),
          p(
            'The guests congratulated the province on what it has achieved in 25 years. Mr. Zacharilla was struck by the way it came through the pandemic; he intends to pass that experience on to other ICF members and is willing to introduce investors when the occasion arises.',
          ),
          h2('What reporters wanted to know'),
          p(
            'Later that afternoon Mr. Zacharilla and Mai Hung Dung, Permanent Vice Chairman of the Provincial People’s Committee, held a press conference at the convention center. It is the first international event in Binh Duong since the pandemic. About 100 guests from abroad are expected, among them regional leaders, international organisations, multinational companies, universities and research institutes.',
          ),
        ),
        figure({
          picture: 'press-table',
          caption: 'The press conference on the eve of the announcement.',
          alternativeText: 'Drawing of four speakers at a press conference table, seen from among the reporters',
          credit: illustrated.en,
        }),
        text(
          p(
            'What earned the province its place, how it differs from other cities, and how it means to narrow the gap between town and countryside were the questions asked most. For local agencies, companies and universities, Mr. Dung said, the two days are a chance both to learn how others work and to find partners.',
          ),
          ul(
            'Monday, June 20: visits to New City Park, the administrative center, the Intelligent Operations Center, the data center, two industrial parks and two universities;',
            'Tuesday, June 21: conference, announcement ceremony and dinner, on site and online;',
            'On the side: a fair of OCOP products from Binh Duong and its neighbours, on the theme of green living.',
          ),
          h2('Twenty-one, then seven'),
          p(
            'ICF brings together nearly 200 cities. It first selects 21 communities (the Smart21) by six criteria; a jury then compares their projects one by one and names seven (the Top7). Binh Duong has been among the Smart21 four years in a row and entered the Top7 for the first time in 2021.',
          ),
          p(
            'The smart city project began in 2016 with the support of Brainport Eindhoven of the Netherlands, Intelligent Community of 2011. An operations center, a business incubator, a Fablab and an advanced manufacturing center have since taken shape.',
          ),
          p(
            'Investment figures tell a similar story. The province drew more than 2.6 billion US dollars from abroad in 2021 and over 2.5 billion in the first half of 2022; investors from 65 countries and territories now have 4,049 projects here, with 39.55 billion dollars in registered capital.',
          ),
        ),
      ],
    },
  },
} as const satisfies Article;
