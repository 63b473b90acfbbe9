import { linkTo } from '../material';
import { blocks, figure, type Making } from './parts';

export const makeArticle = (making: Making) => {
  const { locale, material, marker } = making;
  const { cast } = material;
  return {
    title: `Bài ${marker}`,
    slug: marker,
    kicker: `Kicker ${marker}`,
    subtitle: `Phụ đề ${marker}`,
    dateline: `Bình Dương ${marker}`,
    summary: `Tóm tắt ${marker}`,
    body: [
      { __component: 'content.rich-text', text: blocks(`Đoạn ${marker}`) },
      { __component: 'content.figure', ...figure(making) },
      { __component: 'content.gallery', title: `Chùm ảnh ${marker}`, figures: [figure(making), figure(making)] },
      {
        __component: 'content.table',
        caption: `Bảng ${marker}`,
        rows: [
          ['Năm', 'Số'],
          ['2026', marker],
        ],
        headerRows: 1,
        headerColumns: 0,
        sourceNote: `Nguồn ${marker}`,
      },
      {
        __component: 'content.pull-quote',
        text: `Lời ${marker}`,
        speaker: linkTo(locale, cast.person),
        shownAs: `Ông ${marker}`,
      },
      {
        __component: 'content.embed',
        url: 'https://embed.example/',
        title: `Nhúng ${marker}`,
        caption: `Lời ${marker}`,
      },
      {
        __component: 'content.video',
        file: material.video,
        poster: material.image,
        title: `Phim ${marker}`,
        caption: `Lời ${marker}`,
        credit: `Quay: ${marker}`,
      },
      {
        __component: 'content.audio',
        file: material.audio,
        title: `Tiếng ${marker}`,
        caption: `Lời ${marker}`,
        credit: `Thu: ${marker}`,
        transcript: `Ghi ${marker}`,
      },
    ],
    externalUrl: 'https://external.example/bai',
    cover: figure(making),
    audio: material.audio,
    attachments: [
      { file: material.file, title: `Nội bộ ${marker}`, visibility: 'internal' },
      { file: material.file, title: `Công khai ${marker}`, visibility: 'public' },
    ],
    displayDate: '2026-03-02T03:04:05.000Z',
    displayDateKind: 'updated',
    displayDatePrecision: 'day',
    genre: linkTo(locale, material.genre),
    category: linkTo(locale, material.category),
    keywords: linkTo(locale, material.keyword),
    bylines: [
      { person: linkTo(locale, cast.person), role: 'author', shownAs: `Bút danh ${marker}` },
      { organization: linkTo(locale, cast.organization), role: 'photographer', shownAs: `Nhóm ${marker}` },
      { role: 'editor', shownAs: `Biên tập ${marker}` },
    ],
    source: {
      kind: 'reposted',
      name: `Báo ${marker}`,
      organization: linkTo(locale, cast.organization),
      url: 'https://source.example/',
    },
    series: linkTo(locale, material.series),
    seriesPart: 2,
    toBeContinued: true,
    printReference: { issue: `Số ${marker}`, page: '3', date: '2026-03-02', url: 'https://print.example/' },
    persons: linkTo(locale, cast.person),
    organizations: linkTo(locale, cast.organization),
    places: linkTo(locale, material.place),
    events: linkTo(locale, cast.event),
    awards: linkTo(locale, cast.award),
    related: linkTo(locale, cast.article),
    contactEmail: `private-${marker}@contact.example`.toLowerCase(),
  };
};
