import { figure, h2, p, text } from '../rich-text';
import type { Article } from '../types';
import { illustrated } from './credits';

export const topOfTheYear = {
  facts: {
    displayDate: '2024-02-05T10:21:57+07:00',
    displayDateKind: 'updated',
    displayDatePrecision: 'second',
    genre: 'reportage',
    category: 'smart-city',
    keywords: ['smart-city', 'icf', 'innovation-region', 'fdi'],
    source: { kind: 'own' },
    persons: ['mai-hung-dung', 'louis-zacharilla', 'frank-jurgen-richter', 'john-jung'],
    organizations: ['ppc-binh-duong', 'icf'],
    places: ['binh-duong', 'new-city'],
    events: [],
    awards: [
      'smart21-2019',
      'smart21-2020',
      'smart21-2021',
      'smart21-2022',
      'smart21-2023',
      'top7-2021',
      'top7-2022',
      'top7-2023',
      'top1-2023',
    ],
    related: [],
  },
  variants: {
    vi: {
      author: 'reporter',
      state: 'live',
      title: 'Từ Smart21 đến ngôi đầu: hành trình năm năm của Bình Dương',
      kicker: 'Thành phố thông minh',
      summary:
        'Năm lần vào Smart21, ba lần vào Top7, rồi trở thành cộng đồng thông minh của năm 2023: Bình Dương nhìn lại con đường đã đi và những cánh cửa vừa mở.',
      organizations: ['ppc-binh-duong', 'icf', 'horasis', 'wtca'],
      events: ['horasis-asia-2018', 'horasis-asia-2019', 'horasis-india-2022', 'horasis-asia-2023', 'icf-award-2023'],
      related: ['a-000', 'a-003', 'a-004'],
      bylines: [{ role: 'author', person: 'phuong-le', shownAs: 'PHƯƠNG LÊ' }],
      cover: {
        picture: 'skyline',
        caption: 'Thành phố mới Bình Dương lúc bình minh.',
        alternativeText: 'Hình vẽ dãy nhà cao tầng bên sông dưới nắng sớm',
        credit: illustrated.vi,
      },
      body: [
        text(
          p(
            'Giải cao nhất năm 2023 của Diễn đàn Cộng đồng thông minh thế giới (ICF) thuộc về Bình Dương, với chiến lược phát triển được đánh giá là tiêu biểu nhất. Tỉnh không đi thẳng lên vị trí ấy: trước đó là năm lần liền có tên trong Smart21 và ba năm 2021, 2022, 2023 góp mặt trong Top7.',
          ),
          p(
            'Theo ông Mai Hùng Dũng, Phó Chủ tịch Thường trực UBND tỉnh, những gì đạt được chứng tỏ cách tiếp cận mà đề án đã chọn đi cùng nhịp với thế giới.',
          ),
        ),
        {
          component: 'content.table',
          caption: 'Những lần Bình Dương được ICF xướng tên',
          rows: [
            ['Năm', 'Smart21', 'Top7', 'Giải của năm'],
            ['2019', '✓', '', ''],
            ['2020', '✓', '', ''],
            ['2021', '✓', '✓', ''],
            ['2022', '✓', '✓', ''],
            ['2023', '✓', '✓', '✓'],
          ],
          headerRows: 1,
          headerColumns: 1,
          sourceNote: 'Các năm Smart21 được tính ngược từ số lần liên tiếp.',
        },
        text(
          h2('Đi lên từ công nghiệp'),
          p(
            'Xuất phát điểm của Bình Dương là nhà xưởng. Gần 4.200 dự án có vốn nước ngoài với hơn 40,3 tỷ đô la Mỹ đăng ký đã đưa tỉnh vào nhóm địa phương mạnh nhất nước về công nghiệp. Khi cơ cấu kinh tế nghiêng dần sang đô thị và dịch vụ, bộ mặt phố phường cũng đổi theo, và câu hỏi làm sao để sống tốt ở đây trở nên quan trọng ngang câu hỏi làm sao để sản xuất.',
          ),
          p(
            'Thành phố thông minh là cách tỉnh trả lời. Khu Thành phố mới được quy hoạch thành hạt nhân của Vùng đổi mới sáng tạo Bình Dương, nơi trường học, doanh nghiệp và cơ quan nhà nước ở gần nhau đủ để cùng làm việc.',
          ),
        ),
        figure({
          picture: 'park',
          caption: 'Công viên và hồ nước là một phần của không gian sống ở khu đô thị mới.',
          alternativeText: 'Hình vẽ công viên có hồ nước, người đi dạo và người đạp xe',
          credit: illustrated.vi,
        }),
        text(
          h2('Ba tổ chức, mười ba địa phương'),
          p(
            'Đối ngoại là chân thứ hai. Đến nay Bình Dương có quan hệ hợp tác với 13 tỉnh, thành phố ở nước ngoài và là thành viên của ba tổ chức quốc tế: ICF, Hiệp hội Trung tâm thương mại thế giới (WTCA) và Horasis.',
          ),
          p(
            'Horasis trở thành khách quen. Tỉnh đón diễn đàn châu Á của tổ chức này vào các năm 2018, 2019, diễn đàn Ấn Độ năm 2022, và gần đây nhất là diễn đàn châu Á 2023. Mỗi kỳ gặp gỡ đưa tới thêm nhà đầu tư tìm hiểu cơ hội và thêm mối giao thương cho doanh nghiệp địa phương.',
          ),
          h2('Trong mắt bạn bè'),
          p(
            'Ông Lou Zacharilla, đồng sáng lập ICF, cho rằng điều đáng nói nhất ở Bình Dương là thái độ không ngừng học và tinh thần phục vụ cộng đồng; mỗi lần dự giải, tỉnh đều làm theo chiến lược của ICF một cách có bài bản.',
          ),
          p(
            'Nhìn từ Horasis, ông Frank-Jürgen Richter nhận thấy hạ tầng thay đổi nhanh, nhà đầu tư đến nhiều hơn và không ít thỏa thuận hợp tác đã ra đời bên lề các diễn đàn. Còn ông John Jung, cũng là người sáng lập ICF, xem việc thu hút được những tập đoàn lớn là bằng chứng rõ nhất cho sức sống của đề án.',
          ),
          p(
            'Danh hiệu đã có. Phần việc còn lại, như lãnh đạo tỉnh từng nói trong lễ vinh danh năm 2022, là làm cho nơi này ngày càng đáng sống, đáng học và đáng đầu tư.',
          ),
        ),
      ],
    },
    en: {
      author: 'translator.en',
      state: 'liveWithNewerChanges',
      newerChanges: {
        title: 'Five times Smart21, three times Top7, and now first: Binh Duong’s long run',
        summary:
          'Binh Duong was named Intelligent Community of the Year 2023 after five consecutive years among the Smart21. Partners say the province’s readiness to learn made the difference.',
      },
      translatedFrom: 'vi',
      title: 'From Smart21 to first place: Binh Duong’s five-year run',
      kicker: 'Smart City',
      summary:
        'Five times among the Smart21, three times among the Top7, and then Intelligent Community of the Year 2023: Binh Duong looks back on the road it has taken.',
      related: ['a-004'],
      bylines: [
        { role: 'author', person: 'phuong-le', shownAs: 'Phuong Le' },
        { role: 'translator', shownAs: 'Translation desk' },
      ],
      cover: {
        picture: 'skyline',
        caption: 'Binh Duong New City at dawn.',
        alternativeText: 'Drawing of high-rise buildings along a river in the early sun',
        credit: illustrated.en,
      },
      body: [
        text(
          p(
            'The highest prize that the Intelligent Community Forum (ICF) awarded in 2023 went to Binh Duong, whose development strategy was judged the most outstanding. The province did not get there in one leap: it had been on the Smart21 list five times in a row and in the Top7 in 2021, 2022 and 2023.',
          ),
          p(
            'Mai Hung Dung, Permanent Vice Chairman of the Provincial People’s Committee, reads the result as a sign that the approach chosen for the smart city project keeps pace with the rest of the world.',
          ),
        ),
        {
          component: 'content.table',
          caption: 'How often ICF has named Binh Duong',
          rows: [
            ['Year', 'Smart21', 'Top7', 'Community of the Year'],
            ['2019', '✓', '', ''],
            ['2020', '✓', '', ''],
            ['2021', '✓', '✓', ''],
            ['2022', '✓', '✓', ''],
            ['2023', '✓', '✓', '✓'],
          ],
          headerRows: 1,
          headerColumns: 1,
          sourceNote: 'The Smart21 years are counted back from the number of consecutive listings.',
        },
        text(
          h2('Up from the factory floor'),
          p(
            'Binh Duong started out from industry. Nearly 4,200 foreign-invested projects with more than 40.3 billion US dollars in registered capital have made it one of the strongest manufacturing provinces in Viet Nam. As the economy leans towards urban development and services, how to live well here has become as pressing a question as how to produce.',
          ),
          p(
            'The smart city is the province’s answer. Its New City is planned as the core of the Binh Duong Innovation Region, where universities, companies and public agencies are close enough to work together.',
          ),
          h2('Three organisations, thirteen partners'),
          p(
            'Diplomacy is the second leg. The province cooperates with 13 provinces and cities abroad and belongs to three international organisations: ICF, Horasis and the World Trade Centers Association.',
          ),
          p(
            'Horasis has become a regular guest. It held its Asia meetings in the province in 2018, 2019 and 2023 and its India meeting in 2022, each of which brought new investors and new contacts for local companies.',
          ),
          h2('As partners see it'),
          p(
            'For ICF co-founder Louis Zacharilla, what sets Binh Duong apart is that it never stops learning and puts service first. Frank-Jürgen Richter of Horasis has watched its infrastructure change and agreements grow out of the forums. John Jung, also a founder of ICF, points to the large companies that have come: to him, they are the best proof that the project works.',
          ),
        ),
      ],
    },
    'zh-Hans': {
      author: 'translator.zh',
      state: 'live',
      translatedFrom: 'vi',
      title: '从Smart21到年度第一：平阳的五年之路',
      kicker: '智慧城市',
      summary: '五次入选Smart21，三次跻身Top7，2023年终于登顶：平阳回望来路，也看到了新的合作机会。',
      related: ['a-000', 'a-001'],
      bylines: [
        { role: 'author', person: 'phuong-le', shownAs: '芳黎' },
        { role: 'translator', shownAs: '编译组' },
      ],
      cover: {
        picture: 'skyline',
        caption: '晨光中的平阳新城。',
        alternativeText: '插图：清晨阳光下的沿河高楼',
        credit: illustrated['zh-Hans'],
      },
      body: [
        text(
          p(
            '世界智慧社区论坛（ICF）2023年度的最高奖项授予了平阳，其发展战略被评为当年最佳。这并非一蹴而就：此前，平阳已连续五次名列Smart21，并在2021、2022、2023年三度进入Top7。',
          ),
          p('省人民委员会常务副主席梅雄勇认为，这一结果说明智慧城市提案选定的路径与世界的步伐是一致的。'),
        ),
        {
          component: 'content.table',
          caption: '平阳历年入选ICF名单情况',
          rows: [
            ['年份', 'Smart21', 'Top7', '年度第一'],
            ['2019', '✓', '', ''],
            ['2020', '✓', '', ''],
            ['2021', '✓', '✓', ''],
            ['2022', '✓', '✓', ''],
            ['2023', '✓', '✓', '✓'],
          ],
          headerRows: 1,
          headerColumns: 1,
          sourceNote: 'Smart21的年份按连续入选次数倒推。',
        },
        text(
          h2('从工厂出发'),
          p(
            '平阳的起点是工业。近4200个外资项目、超过403亿美元的注册资金，使它成为越南工业实力最强的省份之一。随着经济重心逐渐转向城市和服务业，怎样在这里生活得更好，变得和怎样生产同样重要。',
          ),
          p('智慧城市是平阳给出的答案。按照规划，平阳新城将成为革新创新区的核心，让大学、企业和政府部门能够就近合作。'),
          h2('三个组织，十三个伙伴'),
          p(
            '对外合作是另一条腿。平阳已同外国的13个省市建立合作关系，并加入ICF、Horasis和世界贸易中心协会（WTCA）三个国际组织。2018年、2019年和2023年的Horasis亚洲论坛，以及2022年的印度论坛，都在平阳举行，为当地企业带来了新的投资者和商机。',
          ),
          h2('伙伴眼中的平阳'),
          p(
            'ICF创办人之一Louis Zacharilla看重平阳持续学习的态度和为社区服务的精神。Horasis的Frank-Jürgen Richter注意到，这里的基础设施变化很快，不少合作协议就是在论坛期间谈成的。在ICF另一位创办人John Jung看来，众多大型企业前来投资，是提案行之有效的最好证明。',
          ),
        ),
      ],
    },
  },
} as const satisfies Article;
