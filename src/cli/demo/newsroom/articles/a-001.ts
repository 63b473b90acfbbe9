import { h2, p, text, ul } from '../rich-text';
import type { Article } from '../types';
import { illustrated } from './credits';

export const innovationRegion = {
  facts: {
    displayDate: '2021-03-19T00:00:00+07:00',
    displayDateKind: 'published',
    displayDatePrecision: 'day',
    genre: 'reportage',
    category: 'smart-city',
    keywords: ['smart-city', 'innovation-region', 'triple-helix', 'fdi'],
    source: { kind: 'own' },
    series: 'smart-city-2021',
    seriesPart: 4,
    toBeContinued: true,
    persons: ['nguyen-viet-long', 'nguyen-thanh-tam', 'vo-van-minh-di-an', 'tran-van-nam', 'nguyen-van-hung'],
    organizations: [
      'becamex-idc',
      'wtc-bdnc',
      'dost-binh-duong',
      'smart-city-office',
      'thuan-an-pc',
      'di-an-pc',
      'kolon-industries',
      'wta',
      'party-committee-binh-duong',
    ],
    places: ['binh-duong', 'di-an', 'thuan-an', 'thu-dau-mot', 'tan-uyen', 'ben-cat', 'bau-bang', 'binh-phuoc'],
    events: [],
    awards: [],
    related: [],
  },
  variants: {
    'zh-Hans': {
      author: 'translator.zh',
      state: 'live',
      title: '创新区为平阳智慧城市打开新空间',
      kicker: '智慧城市建设',
      subtitle: '六地相连，产业与城市同步升级',
      summary:
        '平阳把创新区定为2021—2025年智慧城市提案的核心：服务业要突破，科技工业区要成形，政府、院校和企业要走到一起。',
      bylines: [{ role: 'author', person: 'phuong-an', shownAs: '芳安' }],
      cover: {
        picture: 'factory-hall',
        caption: '巴乌邦县Kolon Industries公司的生产车间。',
        alternativeText: '插图：宽敞的厂房里排列着机器和传送带，工人正在巡视',
        credit: illustrated['zh-Hans'],
      },
      body: [
        text(
          p(
            '智慧城市建设走过头几年之后，平阳把目光投向一个更大的框架——创新区。按照设想，这片区域将支撑高技术服务业的成长，帮助本省更快加入国际上有影响的组织，最终落到一点：让居民的生活更便利、更现代。',
          ),
          h2('六地连成一线'),
          p(
            '创新区由Becamex IDC总公司牵头筹划，各部门配合，荷兰埃因霍温、韩国WTA以及新加坡的伙伴和专家提供支持。宜安、顺安、土龙木、新渊、槟吉和巴乌邦六地被串联起来，纵贯全省，另一端与平福省相接，在南部重点经济区里形成一个创新点。',
          ),
          p(
            '科技厅代理厅长、智慧城市办公室经理阮越隆说，创新区不会另起炉灶，而是沿着智慧城市的既定方向，落实一批看得见的项目：一头是更智能的交通运输，另一头是试点智慧村，把智慧农业和生态旅游带到乡间。服务业和工业被选为两个突破口。',
          ),
          p(
            '服务业的机会首先落在土龙木、宜安和顺安三座省辖市，三市都要重新规划、引入社会资源。顺安市人民委员会主席阮青心介绍，该市将同时补上交通、技术和社会三类基础设施的短板，达到一类城市的标准，力争2025年以前成为以服务业为主的城市。宜安市人民委员会副主席武文明则表示，宜安的新空间会沿公共运输走廊展开，目标同样是智慧城市。',
          ),
          p('平阳新城世界贸易中心（WTC BDNC）被寄予另一种期待：为国际贸易，尤其是电子商务，提供一个新的支点。'),
        ),
        {
          component: 'content.pull-quote',
          quote: '平阳已有的积累，足以支撑它迈向创新区；对于Becamex IDC考察各国经验后提出的方案，省委给予肯定。',
          speaker: 'tran-van-nam',
          shownAs: '省委书记陈文南（大意）',
        },
        text(
          h2('科技工业区：不只是厂房'),
          p(
            '规划中的科技工业区沿美福—新万—巴乌邦的交通轴线布局，并与新城连通。它要容纳的不只是厂房，还有一整套围绕研发展开的空间：',
          ),
          ul(
            '院校区，负责人才培养和技术转移；',
            '技术工业区，面向创新、创业企业和大型集团；',
            '办公园区以及实验、研究设施；',
            '供科学家和专家居住的城市服务区；',
            '社区文化体育设施。',
          ),
          p(
            '在阮越隆看来，硬件齐备只是第一步，鼓励政策、管理系统和创新能力同样不可缺少，而支撑这一切的，是“三螺旋”模式里的三方——政府、院校和企业——能否真正合作。本省还准备设立专门的系统，孵化和吸引技术公司，帮助现有的生产企业提升水平，跟上工业4.0的要求。',
          ),
        ),
        {
          component: 'content.pull-quote',
          quote: '工业要和城市、服务区一起发展；在巴乌邦设立科技工业区的研究，正是为了迎接技术含量更高的项目。',
          speaker: 'nguyen-van-hung',
          shownAs: 'Becamex IDC总公司董事长阮文雄（大意）',
        },
        text(p('从土地到人才，从厂房到实验室，创新区要回答的问题还有很多。下一篇将继续走访。')),
      ],
    },
    vi: {
      author: 'reporter',
      state: 'draft',
      translatedFrom: 'zh-Hans',
      title: 'Vùng đổi mới sáng tạo mở thêm không gian cho thành phố thông minh',
      kicker: 'Xây dựng thành phố thông minh',
      subtitle: 'Sáu địa phương nối thành một dải',
      summary:
        'Vùng đổi mới sáng tạo là trọng tâm của đề án thành phố thông minh giai đoạn 2021–2025: dịch vụ phải bứt phá, khu công nghiệp khoa học công nghệ phải thành hình.',
      organizations: ['becamex-idc', 'party-committee-binh-duong'],
      bylines: [{ role: 'author', person: 'phuong-an', shownAs: 'Phương An' }],
      cover: {
        picture: 'factory-hall',
        caption: 'Xưởng sản xuất của một doanh nghiệp Hàn Quốc tại huyện Bàu Bàng.',
        alternativeText: 'Hình vẽ nhà xưởng rộng với máy móc, băng chuyền và công nhân',
        credit: illustrated.vi,
      },
      body: [
        text(
          p(
            'Sau những năm đầu xây dựng thành phố thông minh, Bình Dương nhìn tới một khuôn khổ rộng hơn: vùng đổi mới sáng tạo. Tỉnh kỳ vọng nơi đây nâng đỡ các ngành dịch vụ công nghệ cao, rút ngắn con đường gia nhập những tổ chức quốc tế có uy tín và làm cho đời sống người dân tiện nghi hơn.',
          ),
          h2('Sáu địa phương, một trục'),
          p(
            'Becamex IDC được giao chuẩn bị đề án, các sở, ngành phối hợp, đối tác từ Eindhoven (Hà Lan), Hàn Quốc và Singapore hỗ trợ chuyên môn. Dĩ An, Thuận An, Thủ Dầu Một, Tân Uyên, Bến Cát và Bàu Bàng nối thành một dải xuyên suốt tỉnh, đầu kia giáp Bình Phước.',
          ),
          p(
            'Theo ông Nguyễn Việt Long, vùng không làm lại từ đầu mà đi tiếp hướng đã chọn, bằng những dự án dễ thấy như giao thông thông minh hay làng thông minh gắn với nông nghiệp và du lịch sinh thái.',
          ),
          p(
            'Ba thành phố phía nam là Thủ Dầu Một, Dĩ An và Thuận An được xem là nơi dịch vụ dễ bứt phá nhất, với điều kiện quy hoạch được làm lại và nguồn lực xã hội được khơi thông.',
          ),
        ),
      ],
    },
  },
} as const satisfies Article;
