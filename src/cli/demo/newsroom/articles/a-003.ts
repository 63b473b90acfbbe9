import { figure, h2, ol, p, text } from '../rich-text';
import type { Article } from '../types';
import { illustrated } from './credits';

/** The page that it stands for shows neither a date nor an author. */
export const fourthTimeSmart21 = {
  facts: {
    displayDateKind: 'none',
    displayDatePrecision: 'day',
    genre: 'commentary',
    category: 'smart-city',
    keywords: ['smart-city', 'icf', 'triple-helix', 'fdi'],
    source: { kind: 'own' },
    persons: ['louis-zacharilla', 'mai-hung-dung', 'central-economic-head'],
    organizations: ['icf', 'becamex-idc', 'ppc-binh-duong', 'mpi', 'central-economic-commission'],
    places: ['binh-duong'],
    events: ['icf-top7-2022'],
    awards: ['smart21-2019', 'smart21-2020', 'smart21-2021', 'smart21-2022', 'top7-2021', 'top7-2022'],
    related: ['a-000'],
  },
  variants: {
    vi: {
      author: 'editor',
      state: 'live',
      title: 'Bốn lần vào Smart21: câu chuyện không chỉ của công nghệ',
      summary:
        'Tối 21-6, Bình Dương lần thứ tư liên tiếp có tên trong Smart21 và lần thứ hai vào Top7. Đằng sau danh hiệu là cách ba nhà cùng làm và sáu tiêu chí không dễ đạt.',
      bylines: [],
      cover: {
        picture: 'conference-stage',
        caption: 'Bảy cộng đồng được xướng tên trong đêm vinh danh tại Bình Dương.',
        alternativeText: 'Sân khấu hội nghị với màn hình lớn, sáu người đứng nhận danh hiệu trước khán giả',
        credit: illustrated.vi,
      },
      body: [
        text(
          p(
            'Có những danh hiệu chỉ đến một lần. Tối 21-6, ngay trên sân nhà, Bình Dương được xướng tên lần thứ tư liên tiếp trong Smart21, nhóm 21 nơi có chiến lược phát triển thông minh tiêu biểu, và lần thứ hai bước vào Top7. Chuỗi hoạt động còn có hội thảo về thành phố thông minh và chuyển đổi số.',
          ),
          p(
            'Điều khiến Cộng đồng thông minh thế giới (ICF) chú ý ở tỉnh không phải là một thiết bị hay một phần mềm, mà là cách Nhà nước, nhà trường và nhà doanh nghiệp ngồi chung một bàn. Mô hình ba nhà ấy nhắm tới hai việc rất đời thường: làm ra nhiều hơn trong một giờ lao động và thu nhập của người dân cao hơn.',
          ),
          h2('Con người đứng trước máy móc'),
          p(
            'Tại hội thảo, ông Louis Zacharilla, nhà đồng sáng lập ICF, nhắc rằng trọng tâm của thành phố thông minh đã dời từ giải pháp công nghệ sang con người. Theo ông, công nghệ phải hợp với hoàn cảnh từng nơi và phải đi kèm bộ máy quản trị đủ thông minh để phân bổ, khai thác nguồn lực.',
          ),
          p('Quan niệm đó hiện rõ trong sáu tiêu chí mà các thành phố phải vượt qua:'),
          ol(
            'kết nối băng thông rộng;',
            'lực lượng lao động;',
            'cơ hội tiếp cận số bình đẳng;',
            'đổi mới sáng tạo;',
            'sự ủng hộ, khích lệ của cộng đồng;',
            'phát triển bền vững.',
          ),
          p(
            'Chỉ một trong sáu mục nói về đường truyền. Hơn 200 đô thị trên thế giới đã gia nhập ICF, và với một tỉnh của Việt Nam, được đặt cạnh họ là dịp để bạn bè quốc tế biết đến mình.',
          ),
        ),
        figure({
          picture: 'press-table',
          caption: 'Trưởng Ban Kinh tế Trung ương tặng hoa lãnh đạo tỉnh Bình Dương và lãnh đạo ICF.',
          alternativeText: 'Hình vẽ các đại biểu ngồi sau bàn có hoa, phía dưới là khán giả',
          credit: illustrated.vi,
        }),
        text(
          h2('Top7 là một trạm dừng'),
          p(
            'Thứ hạng trên sân khấu có nền là con số ngoài đời. Bộ Kế hoạch và đầu tư thống kê: năm tháng đầu năm 2022, Bình Dương đứng đầu cả nước về thu hút vốn nước ngoài, trên 2,5 tỷ USD. Đề án thành phố thông minh được kỳ vọng trở thành thêm một kênh mời gọi, qua hợp tác với các nhà đầu tư và tập đoàn lớn.',
          ),
          p(
            'Trong lễ vinh danh, Phó Chủ tịch Thường trực UBND tỉnh Mai Hùng Dũng nói rõ Top7 chưa phải đích cuối. Tỉnh còn phải làm nhiều để ai cũng muốn đến ở, đến học và đến đầu tư; ông bày tỏ mong muốn hợp tác với các đô thị thông minh khác và cảm ơn Tổng công ty Becamex IDC đã đồng hành.',
          ),
        ),
        figure({
          picture: 'conference-stage',
          caption: 'Ông Mai Hùng Dũng phát biểu trong lễ vinh danh.',
          alternativeText: 'Hình vẽ người phát biểu trên bục, màn hình lớn phía sau',
          credit: illustrated.vi,
        }),
        text(
          p(
            'Nhìn rộng ra, danh hiệu chỉ có ý nghĩa khi người đi làm về sớm hơn mười phút, khi một thủ tục không còn phải đi hai lần, khi đứa trẻ ở xã xa học cùng bài giảng với bạn ở trung tâm. Đó là phần việc mà không giải thưởng nào làm thay.',
          ),
        ),
      ],
    },
  },
} as const satisfies Article;
