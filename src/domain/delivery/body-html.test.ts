import * as fc from 'fast-check';
import type { JsonValue } from '../shared/canonical-json';
import { bodyHtml } from './body-html';
import { plainText } from '../history/plain-text';

const paragraph = (...children: JsonValue[]): JsonValue => [
  { __component: 'content.rich-text', text: [{ type: 'paragraph', children }] },
];
const text = (words: string, marks: Record<string, JsonValue> = {}): JsonValue => ({
  type: 'text',
  text: words,
  ...marks,
});

describe('a body as HTML', () => {
  test('keeps marks and links', () => {
    const link = { type: 'link', url: 'https://example.org/?a=1&b=2', children: [text('đây')] };
    expect(bodyHtml(paragraph(text('Xem '), text('ngay', { bold: true, italic: true }), link))).toBe(
      '<p>Xem <strong><em>ngay</em></strong><a href="https://example.org/?a=1&amp;b=2" rel="noopener noreferrer">đây</a></p>',
    );
  });

  test('follows no address that a browser would run', () => {
    for (const url of [
      'javascript:alert(1)',
      'data:text/html,x',
      '//evil.example',
      '/\\evil.example',
      ' javascript:x',
    ]) {
      expect(bodyHtml(paragraph({ type: 'link', url, children: [text('đây')] }))).toBe('<p>đây</p>');
    }
  });

  test('writes tables with their headers', () => {
    const table = {
      __component: 'content.table',
      rows: [
        ['Năm', 'Số'],
        ['2026', '<3'],
      ],
      headerRows: 1,
      headerColumns: 1,
    };
    expect(bodyHtml([table])).toContain('<th scope="col">Năm</th>');
    expect(bodyHtml([table])).toContain('<th scope="row">2026</th><td>&lt;3</td>');
  });

  test('holds no tag that a text has brought', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (words) => {
        const html = bodyHtml(paragraph(text(`${words}<script>x</script>`)));
        expect(html).not.toMatch(/<(?!\/?p>|br>)/);
      }),
    );
  });
});

test('the running text of a body has every line once, and none of its files', () => {
  const body: JsonValue = [
    ...(paragraph(text('Chợ '), text('đêm', { bold: true })) as JsonValue[]),
    {
      __component: 'content.figure',
      caption: 'Ảnh chợ',
      image: { name: 'cho.jpg', mime: 'image/jpeg', caption: 'tệp' },
    },
    { __component: 'content.table', rows: [['Năm', '2026']] },
  ];
  expect(plainText(body)).toBe('Chợ đêm\nẢnh chợ\nNăm 2026');
});
