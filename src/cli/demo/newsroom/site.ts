import type { Site } from './types';

export const site = {
  names: { vi: 'Tòa Soạn Bình Dương', en: 'Binh Duong Newsroom', 'zh-Hans': '平阳编辑部' },
  logo: 'logo-mark',
  addressPatterns: {
    article: {
      vi: '/{locale}/bai-viet/{slug}',
      en: '/{locale}/articles/{slug}',
      'zh-Hans': '/{locale}/wenzhang/{slug}',
    },
    event: { vi: '/{locale}/su-kien/{slug}', en: '/{locale}/events/{slug}', 'zh-Hans': '/{locale}/huodong/{slug}' },
    award: {
      vi: '/{locale}/giai-thuong/{slug}',
      en: '/{locale}/awards/{slug}',
      'zh-Hans': '/{locale}/jiangxiang/{slug}',
    },
    person: { vi: '/{locale}/nhan-vat/{slug}', en: '/{locale}/people/{slug}', 'zh-Hans': '/{locale}/renwu/{slug}' },
    organization: {
      vi: '/{locale}/to-chuc/{slug}',
      en: '/{locale}/organizations/{slug}',
      'zh-Hans': '/{locale}/jigou/{slug}',
    },
    category: {
      vi: '/{locale}/chuyen-muc/{slug}',
      en: '/{locale}/sections/{slug}',
      'zh-Hans': '/{locale}/lanmu/{slug}',
    },
    keyword: {
      vi: '/{locale}/tu-khoa/{slug}',
      en: '/{locale}/topics/{slug}',
      'zh-Hans': '/{locale}/guanjianci/{slug}',
    },
    series: { vi: '/{locale}/loat-bai/{slug}', en: '/{locale}/series/{slug}', 'zh-Hans': '/{locale}/xilie/{slug}' },
    place: { vi: '/{locale}/dia-danh/{slug}', en: '/{locale}/places/{slug}', 'zh-Hans': '/{locale}/didian/{slug}' },
  },
  licences: {
    vi: 'Khi đăng lại, xin ghi rõ nguồn “Tòa Soạn Bình Dương” và dẫn đường liên kết về bài gốc.',
    en: 'Please credit Binh Duong Newsroom and link to the original article when republishing.',
    'zh-Hans': '转载请注明“平阳编辑部”，并附上原文链接。',
  },
  printEditionUrl: 'https://bao-in.toa-soan.example/',
  commentPolicies: {
    vi: [
      'Mọi bình luận đều được ban biên tập đọc trước khi hiển thị. Bài góp ý có thể được sửa lỗi chính tả, rút gọn, nhưng không bị đổi ý.',
      'Chúng tôi mong nhận được những góp ý có lý lẽ, tôn trọng người khác; những lời lẽ thù ghét, vu khống, quảng cáo hoặc lạc đề sẽ không được đăng.',
      'Xin gõ tiếng Việt có dấu. Tệp gửi kèm tối đa 10 MB. Địa chỉ email chỉ dùng để liên hệ lại và không bao giờ được công khai.',
    ].join('\n\n'),
    en: [
      'An editor reads every comment before it appears. We may correct spelling or shorten a comment, but never change its meaning.',
      'Arguments are welcome, disagreement included; hatred, slander, advertising and comments that have nothing to do with the article are not published.',
      'Attachments may be up to 10 MB. Your e-mail address lets us write back to you and is never shown.',
    ].join('\n\n'),
    'zh-Hans': [
      '所有评论须经编辑审阅后才会显示。我们可能改正错别字或酌情删节，但不会改变原意。',
      '欢迎摆事实、讲道理，也欢迎不同意见；仇恨、诽谤、广告以及与文章无关的内容不予刊登。',
      '附件不得超过10 MB。电子邮箱仅用于回复，绝不公开。',
    ].join('\n\n'),
  },
  frozen: false,
} as const satisfies Site;
