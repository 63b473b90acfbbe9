import { figure, h2, ol, p, text } from '../rich-text';
import type { Article } from '../types';
import { illustrated } from './credits';

/** The long read: more than two thousand words. The hamlet and its people are invented, the craft is not. */
export const lacquerVillage = {
  facts: {
    displayDate: '2025-01-19T06:00:00+07:00',
    displayDateKind: 'published',
    displayDatePrecision: 'minute',
    genre: 'reportage',
    category: 'culture',
    keywords: ['craft-village', 'museum', 'ocop'],
    source: { kind: 'own' },
    series: 'rach-sen-stories',
    seriesPart: 2,
    toBeContinued: true,
    printReference: {
      issue: '312',
      page: '6',
      date: '2025-01-19',
      url: 'https://bao-in.toa-soan.example/2025/312/trang-6',
    },
    persons: [],
    organizations: ['rach-sen-museum', 'rach-sen-library'],
    places: ['rach-sen', 'thu-dau-mot'],
    events: [],
    awards: [],
    related: ['school-garden'],
  },
  variants: {
    vi: {
      author: 'reporter',
      state: 'live',
      title: 'Xóm sơn mài đợi ngày nồm',
      kicker: 'Phóng sự',
      subtitle: 'Ở Rạch Sen, một bức tranh khô nhờ hơi ẩm, sáng lên nhờ mài đi, và đắt vì thời gian',
      summary:
        'Một ngày trong xóm làm sơn mài cuối phường Rạch Sen: từ tấm gỗ thô đến mặt tranh sâu như nước, qua hơn hai mươi công đoạn, mấy tháng chờ đợi và câu hỏi ai sẽ làm tiếp.',
      bylines: [
        { role: 'author', shownAs: 'H.V.' },
        { role: 'photographer', shownAs: 'Tổ Minh họa' },
      ],
      cover: {
        picture: 'craft-yard',
        caption: 'Vóc phơi kín sân một xưởng cuối xóm.',
        alternativeText: 'Hình vẽ sân gạch trước ngôi nhà mái ngói, những tấm vóc đen và đỏ phơi thành hàng',
        credit: illustrated.vi,
      },
      body: [
        text(
          p(
            'Năm giờ sáng, khi nửa phường còn ngủ, con đường đất dẫn vào xóm cuối Rạch Sen đã có tiếng nước. Không phải tiếng sông. Đó là tiếng người ta tạt nước lên vách, lên nền, lên những tấm bao tải treo quanh một căn buồng không cửa sổ. Bên trong, trên các giá gỗ chồng nhau tới nóc, hàng chục tấm tranh đang nằm ủ. Trời hanh khô đã bốn hôm, và với xóm sơn mài, nắng đẹp là tin xấu.',
          ),
          p(
            'Nghe ngược đời, nhưng người làm nghề nào ở đây cũng giải thích được. Sơn ta, thứ nhựa cây màu nâu sữa, không khô theo lối bay hơi như các loại sơn khác. Nó đông lại nhờ hơi ẩm và hơi ấm. Ngày nồm, tường đổ mồ hôi, quần áo phơi ba hôm còn ẩm, ấy là lúc mặt sơn se lại nhanh và trong nhất. Gặp trời hanh, người thợ phải tự làm ra thời tiết cho mình bằng nước giếng, vải ướt và một cánh cửa đóng kín.',
          ),
          p(
            'Chúng tôi đến xóm vào một ngày như thế, tháng chạp, gió khô từ sông thổi lên. Xóm có mười bảy nhà còn làm nghề, nhiều hơn năm năm trước ba nhà, ít hơn ba mươi năm trước quá nửa. Không nhà nào treo biển lớn. Muốn biết chỗ nào có xưởng, cứ nhìn màu nước chảy ra rãnh: nước mài có màu đỏ nâu, chảy tới đâu, người quen nghề đọc được trong nhà đang tới công đoạn nào.',
          ),
          h2('Từ tấm gỗ tới tấm vóc'),
          p(
            'Công việc bắt đầu bằng thứ mà người xem tranh không bao giờ nhìn thấy: tấm vóc. Một tấm ván dù già đến đâu cũng còn cong vênh theo mùa, nên trước khi mang được màu, nó phải được bọc kín như người ta bó một cánh tay gãy. Tiếng nghề gọi việc ấy là bó vóc.',
          ),
          p(
            'Ở xưởng đầu xóm, hai vợ chồng trung niên làm vóc cho cả khu. Người chồng trét sơn sống trộn đất mịn và mùn cưa vào những kẽ gỗ, gạt phẳng bằng một thanh mỏng làm từ sừng. Người vợ căng lên đó một lớp vải màn, miết cho sợi vải chìm hẳn, rồi lại trét. Xong một lớp thì đợi. Đợi xong thì mài bằng đá với nước. Mài xong lại trét. Cứ như thế sáu, bảy lần, cả hai mặt, cho đến khi gõ vào nghe tiếng đục và đều, không chỗ nào kêu rỗng.',
          ),
          p(
            'Một tấm vóc tốt mất chừng một tháng. Trong một tháng đó chưa có nét vẽ nào. Anh chồng nói vui, theo cách của người đã quen bị quên tên, rằng tranh đẹp thì người ta khen họa sĩ, tranh nứt thì người ta mới nhớ tới thợ vóc.',
          ),
        ),
        figure({
          picture: 'lacquer-workshop',
          caption: 'Rắc vỏ trứng lên mặt vóc còn ướt sơn.',
          alternativeText:
            'Hình vẽ người thợ cúi trên bàn rắc mảnh trắng lên tấm vóc đen, quanh phòng là bình và tranh đỏ',
          credit: illustrated.vi,
        }),
        text(
          h2('Con đường hơn hai mươi bước'),
          p(
            'Hỏi sơn mài có bao nhiêu công đoạn, mỗi nhà đáp một con số. Có nhà đếm hai mươi mốt, có nhà hai mươi lăm, tùy cách gộp. Nhưng thứ tự thì không ai cãi. Chị thợ cả của xưởng lớn nhất xóm, năm nay ngoài năm mươi, ghi cho chúng tôi lên mặt sau tờ lịch, rút gọn còn bảy việc:',
          ),
          ol(
            'bó vóc: trám kẽ, bọc vải, trét đất trộn sơn, mài phẳng;',
            'lót: quét sơn đen hoặc nâu, ủ cho se, mài nước, lặp lại vài lượt;',
            'can hình: in nét phác từ giấy lên mặt vóc bằng bột trắng;',
            'cẩn: gắn vỏ trứng, vỏ ốc, dán vàng bạc quỳ;',
            'lên màu: phủ từng lớp, mỗi lớp một ý định, lớp sau che lớp trước;',
            'mài: lấy bớt những gì vừa phủ, cho hình hiện lại từ dưới lên;',
            'đánh bóng: bằng lòng bàn tay.',
          ),
          p(
            'Giữa hai việc liền nhau luôn là chờ. Cộng lại, một bức tranh khổ vừa đi từ tấm ván đến mặt tường mất ba đến sáu tháng, mà số giờ tay người chạm vào có khi chưa bằng một phần mười. Phần còn lại thuộc về buồng ủ. Vì thế xưởng nào cũng làm song song vài chục tấm, tấm này ngủ thì tấm kia thức. Người ngoài nhìn vào tưởng bừa bộn; người trong nhà nhớ rõ tấm nào đã ủ mấy hôm, như người nuôi tằm nhớ tuổi từng nong.',
          ),
          h2('Vỏ trứng, vỏ ốc'),
          p(
            'Màu trắng là màu khó nhất. Nhựa sơn vốn ngả nâu, trộn bột trắng vào thì thành màu trà sữa, không bao giờ ra được trắng thật. Người thợ xưa tìm ra lối thoát trong nhà bếp: vỏ trứng vịt. Vỏ được ngâm, bóc màng, để khô, rồi từng mảnh úp xuống mặt sơn còn dính và được gõ nhẹ cho vỡ. Đường rạn do ngón tay quyết định. Gõ mau thì rạn mịn như cát, gõ thưa thì rạn to như ruộng mùa khô. Cùng một giỏ vỏ trứng, người này làm ra mái đầu bạc, người kia làm ra mặt sông có nắng.',
          ),
          p(
            'Đất phương Nam còn chuộng cẩn ốc. Vỏ trai, vỏ ốc được mài mỏng, cưa theo hình cánh hoa, vảy cá, lá tre, rồi gắn sao cho thớ ánh sáng chạy cùng một chiều. Đứng thẳng nhìn thấy trắng, bước sang trái nửa bước thấy xanh, sang phải thấy hồng. Một cậu thợ cưa ốc hai mươi ba tuổi bảo rằng phần khó không phải là cưa mà là bỏ: trong mười mảnh chỉ chọn được ba, và phải nhìn ra ba mảnh ấy trước khi đặt lưỡi cưa.',
          ),
          p(
            'Nhà trưng bày gốm ở đầu phường có mượn của xóm một tấm bình phong cẩn ốc để bày cạnh các lu gốm cổ. Khách thường dừng ở đó lâu hơn dự tính. Người trông phòng kể rằng trẻ con hay nghiêng đầu qua lại trước tấm bình phong, thử xem con cá đổi màu lúc nào.',
          ),
        ),
        {
          component: 'content.pull-quote',
          quote: 'Vẽ là phủ lên, mà sơn mài là bỏ đi; phải dám mài mất cái mình vừa làm thì hình mới hiện.',
          shownAs: 'Theo lời chị thợ cả của xưởng lớn nhất xóm (ghi ý)',
        },
        text(
          h2('Mài để thấy'),
          p(
            'Nếu phải chọn một tiếng động cho xóm này, đó là tiếng mài. Nó không gắt như tiếng cưa, không đều như tiếng máy, mà rì rì, ngừng, rì rì, theo nhịp nhúng nước. Mỗi lần ngừng là một lần người thợ nghiêng tấm tranh, ghé mắt sát mặt nước, xem lớp dưới đã lộ tới đâu.',
          ),
          p(
            'Đây là chỗ sơn mài khác mọi lối vẽ khác. Họa sĩ sơn dầu thấy ngay điều mình đặt lên vải. Người làm sơn mài phủ lên hình của mình những lớp màu kín mít, có khi mười hai lớp, đến mức tấm tranh trở lại thành một miếng ván đỏ trơn. Rồi mài. Chỗ nào mài sâu, màu bên dưới trồi lên; chỗ nào mài nông, màu trên còn giữ. Sâu nông chỉ cách nhau vài vòng tay. Mài quá một vòng là thủng, lộ cả lớp vóc, và không có cách nào lấy lại ngoài việc phủ từ đầu.',
          ),
          p(
            'Cũng vì vậy mà mặt tranh có chiều sâu. Ánh sáng đi qua những lớp nhựa trong, chạm lớp vàng quỳ ở dưới cùng rồi quay ra, nên cái nền đỏ không nằm trên mặt gỗ mà như ở trong lòng nước. Người ta bảo tranh sơn mài càng để lâu càng sáng. Chuyện ấy có lý do: nhựa sơn trong dần theo năm tháng, và bức tranh treo hai mươi năm sẽ cho thấy những nét mà hôm bán nó còn giấu.',
          ),
          p(
            'Công đoạn cuối cùng không dùng dụng cụ nào. Người thợ nhúng lòng bàn tay vào bột than mịn rồi xoa, xoa cho tới khi mặt tranh ấm lên và soi được khuôn mặt mình. Bàn tay của người đánh bóng lâu năm nhẵn đến mức mất cả vân. Chị thợ cả đùa rằng chị làm căn cước phải lăn tay mấy lượt máy mới nhận.',
          ),
          h2('Nghề ăn người'),
          p(
            'Không phải ai cũng ở lại được với sơn. Nhựa sơn sống gây dị ứng; người mới vào nghề thường sưng mặt, ngứa rát cả tuần, trong xóm gọi là bị sơn ăn. Có người chỉ đi ngang buồng ủ cũng bị. Có người bị một lần rồi quen. Cậu thợ cưa ốc kể, tháng đầu cậu ngủ trên ghế bố ngoài hiên vì nằm giường thì gãi rách chiếu, mẹ cậu đun lá khế cho tắm ngày ba lượt.',
          ),
          p(
            'Bây giờ xưởng nào cũng có găng tay, khẩu trang, quạt hút. Nhiều nhà chuyển sang sơn công nghiệp cho hàng lưu niệm: khô trong vài giờ, không ngứa, màu gì cũng có, giá chỉ bằng một phần mấy. Tấm khay sơn công nghiệp bóng loáng ngay ngày đầu và cũng đẹp nhất ở ngày đầu. Xóm không giấu chuyện ấy. Trên kệ, hai thứ hàng để riêng, hàng nào ghi rõ hàng nấy, vì đã có lần một đoàn khách mua lầm và viết thư hỏi. Từ đó, mỗi món sơn ta đi kèm một tờ giấy nhỏ ghi ngày bó vóc, số lớp sơn và tên xưởng.',
          ),
        ),
        figure({
          picture: 'museum',
          caption: 'Góc trưng bày đồ gốm và sơn mài của địa phương.',
          alternativeText: 'Hình vẽ phòng trưng bày với ba tủ kính đựng bình, khách đứng xem',
          credit: illustrated.vi,
        }),
        text(
          h2('Tính tiền bằng mùa'),
          p(
            'Giá một bức tranh được tính thế nào? Chị thợ cả mở sổ. Một bức khổ sáu mươi nhân tám mươi, cẩn trứng, có vàng quỳ, bán được chừng mười mấy triệu đồng. Trừ vóc, sơn, vàng, điện nước, công thuê cưa ốc, còn lại chia cho số ngày thì bằng lương một công nhân may, nhưng không đều: có tháng bán bốn bức, có quý không bán được bức nào. Xưởng sống được nhờ những món nhỏ, hộp trà, lược, khay mứt, bán quanh năm và bán mạnh nhất trước tết.',
          ),
          p(
            'Mấy năm gần đây có thêm hai nguồn. Một là các quán cà phê, nhà hàng đặt vách trang trí, khổ lớn, trả trước một nửa. Hai là khách đến học. Cuối tuần, xưởng dọn một góc cho chừng tám người ngồi cẩn trứng lên tấm lót ly. Họ làm trong ba giờ, để lại cho xưởng ủ và mài, một tháng sau nhận qua bưu điện. Có người nhận rồi viết lại rằng nhờ phải đợi một tháng mà họ mới hiểu vì sao bức tranh trên tường đắt như vậy.',
          ),
          p(
            'Ba món của xóm đang làm hồ sơ xếp hạng sản phẩm địa phương. Việc ấy buộc người ta phải viết ra những điều xưa nay chỉ truyền miệng: tỷ lệ đất với sơn, số ngày ủ, độ ẩm buồng. Một chiếc ẩm kế điện tử giờ treo cạnh bàn thờ tổ nghề. Người già trong xóm thoạt đầu không ưa, sau lại hay ghé xem, rồi gật gù vì con số trùng với điều mà mũi họ đã đoán.',
          ),
          h2('Những người quay về'),
          p(
            'Chuyện làng nghề thường kết thúc bằng một tiếng thở dài về lớp trẻ. Ở xóm này, câu trả lời lưng chừng hơn. Trong mười bảy nhà, bảy nhà có người dưới ba mươi tuổi theo nghề. Không ai trong số họ đi một mạch từ nhỏ. Cậu cưa ốc từng chạy máy ở khu công nghiệp hai năm. Một cô gái học thiết kế, ra trường làm cho công ty bao bì, tối về vẽ lại mẫu cho xưởng của dì, vẽ mãi thành nghề chính. Một anh lái xe tải, sau một mùa dịch nằm nhà, phụ vợ mài tranh rồi không trở lại với vô lăng.',
          ),
          p(
            'Họ mang về những thứ mà xóm chưa có: trang bán hàng, cách đóng gói để tranh không trầy, thói quen ghi chép. Cô gái học thiết kế lập một thư viện mẫu hoa văn, chụp lại hơn sáu trăm hình từ các tấm phác cũ mối gần ăn hết. Bản in của bộ ấy nay nằm trong kho địa phương chí của Thư viện Rạch Sen, ai cũng mở xem được. Cô bảo làm vậy để lỡ mai này không ai vẽ nữa thì vẫn còn chỗ mà bắt đầu lại.',
          ),
          p(
            'Ngược lại, xóm dạy họ điều khó hơn: chịu được sự chậm. Cô gái kể, hồi mới về cô tính rút thời gian ủ xuống một nửa bằng máy phun sương. Mặt tranh khô thật, nhưng mài ra thì đục. Dì cô không mắng, chỉ để tấm tranh hỏng ấy ngay cửa buồng ủ, ra vào đều thấy. Bây giờ nó vẫn ở đó. Máy phun sương cũng vẫn ở đó, nhưng chỉ bật vào những ngày hanh, và bật ít hơn cô từng muốn.',
          ),
          h2('Đợi'),
          p(
            'Trưa, gió đổi chiều. Mây từ phía sông kéo lên, không khí nặng dần, đám trẻ trong xóm bảo nhau sắp mưa. Chị thợ cả bước ra sân, ngửa mặt nhìn trời như người ta nhìn đồng hồ, rồi quay vào dặn tạt nước ít lại. Trong buồng ủ, một tấm tranh lớn đang chờ lớp sơn thứ chín. Dưới tám lớp đã phủ, chị nói, có một bến sông, hai hàng dừa và một chuyến đò sớm. Không ai nhìn thấy nó. Tấm tranh lúc này chỉ là một mặt ván đỏ sẫm, phẳng lặng, như dòng nước trước khi trời sáng.',
          ),
          p(
            'Khoảng tháng ba, nếu trời nồm đúng hẹn, người ta sẽ mài. Bến sông ấy sẽ hiện lên từ từ, bắt đầu từ mặt trời, vì vàng quỳ nằm cao nhất. Chúng tôi hẹn sẽ quay lại. Chị gật đầu, không hỏi ngày nào. Ở xóm này, người ta quen hẹn nhau bằng thời tiết.',
          ),
        ),
      ],
    },
  },
} as const satisfies Article;
