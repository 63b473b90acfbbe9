import { figure, p, text } from '../rich-text';
import type { Article } from '../types';
import { illustrated } from './credits';

export const rainySeasonDrawing = {
  facts: {
    displayDate: '2025-05-30T16:00:00+07:00',
    displayDateKind: 'published',
    displayDatePrecision: 'day',
    genre: 'drawing',
    category: 'lifestyle',
    keywords: [],
    source: { kind: 'own' },
    persons: [],
    organizations: [],
    places: ['binh-duong'],
    events: [],
    awards: [],
    related: [],
  },
  variants: {
    vi: {
      author: 'editor',
      state: 'live',
      title: 'Tranh: Mùa dù nở',
      summary: 'Cơn mưa đầu mùa, phố bỗng nhiều màu hơn ngày nắng.',
      bylines: [{ role: 'author', shownAs: 'Tổ Minh họa' }],
      cover: {
        picture: 'umbrellas',
        caption: 'Mùa dù nở.',
        alternativeText: 'Tranh vẽ nhiều người cầm dù đủ màu đi trên phố mưa',
        credit: illustrated.vi,
      },
      body: [
        figure({
          picture: 'umbrellas',
          caption: 'Xám là màu của trời, phần còn lại do người đi đường mang theo.',
          alternativeText: 'Tranh vẽ phố mưa nhìn từ xa, những chiếc dù đỏ, xanh, vàng, tím',
          credit: illustrated.vi,
        }),
        text(
          p(
            'Mưa đầu mùa đến vào giờ tan tầm. Người vội tìm mái hiên, người thong thả bật dù, và con phố quen thành một vườn hoa biết đi.',
          ),
        ),
      ],
    },
    'zh-Hans': {
      author: 'translator.zh',
      state: 'draft',
      translatedFrom: 'vi',
      title: '画：伞花开的季节',
      summary: '第一场雨落下，街上的颜色反而比晴天更多。',
      bylines: [{ role: 'author', shownAs: '美术组' }],
      cover: {
        picture: 'umbrellas',
        caption: '伞花开的季节。',
        alternativeText: '绘画：雨中街道上撑着各色雨伞的行人',
        credit: illustrated['zh-Hans'],
      },
      body: [
        text(p('雨季的第一场雨赶上下班时分。有人跑去屋檐下，有人不慌不忙撑开伞，熟悉的街道成了一座会走动的花园。')),
      ],
    },
  },
} as const satisfies Article;
