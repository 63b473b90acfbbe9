import fc from 'fast-check';
import type { Block, Markup } from './imported-article';
import { splitCredit, toArticle } from './to-article';

const text = (value: string): Markup => ({ kind: 'text', text: value });

const element = (name: string, children: readonly (Markup | string)[], attributes = {}): Markup => ({
  kind: 'element',
  name,
  attributes,
  children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
});

const picture = (number: number, alt = ''): Markup => element('img', [], { src: `picture:${number}`, alt });

const sapo = 'Từ tờ mờ sáng, ghe thuyền đã tụ về ngã ba sông, mang theo trái cây của cả vùng.';

describe('an article out of a file', () => {
  it('has the title, the bold paragraph below it as summary, and the rest as body', () => {
    const article = toArticle(
      [
        element('p', ['Chợ nổi Cái Răng ngày cuối năm']),
        element('p', [element('strong', [sapo])]),
        element('p', ['Đoạn một ', element('em', ['nghiêng']), '.']),
      ],
      'tệp.docx',
    );
    expect(article).toEqual({
      title: 'Chợ nổi Cái Răng ngày cuối năm',
      summary: sapo,
      body: [
        {
          kind: 'rich-text',
          blocks: [
            {
              type: 'paragraph',
              children: [
                { type: 'text', text: 'Đoạn một ' },
                { type: 'text', text: 'nghiêng', italic: true },
                { type: 'text', text: '.' },
              ],
            },
          ],
        },
      ],
      leftOut: [],
    });
  });

  it('takes what is marked as title before anything else, and a file name where there is none', () => {
    const marked = toArticle([element('p', ['Phóng sự']), element('p', ['Tên bài'], { class: 'title' })], '');
    expect([marked.title, marked.body]).toEqual([
      'Tên bài',
      [{ kind: 'rich-text', blocks: [{ type: 'paragraph', children: [{ type: 'text', text: 'Phóng sự' }] }] }],
    ]);
    expect(toArticle([element('p', ['Một câu dài có dấu chấm.'])], 'bai-viet').title).toBe('bai-viet');
  });

  it('gives each picture the text right below it that explains it, also out of a table that lays it out', () => {
    const inTable = element('table', [
      element('tr', [element('td', [element('p', [picture(1)])])]),
      element('tr', [element('td', [element('p', [element('em', ['Ghe chở dưa'])])])]),
    ]);
    const { body } = toArticle(
      [
        element('h1', ['Chợ nổi']),
        element('p', [picture(0, 'Một chiếc ghe')]),
        element('p', ['Ảnh: Mai Lan']),
        element('p', ['Không phải chú thích.']),
        inTable,
      ],
      '',
    );
    expect(
      body.map((part) => (part.kind === 'figure' ? [part.picture, part.caption, part.alternativeText] : part.kind)),
    ).toEqual([[0, 'Ảnh: Mai Lan', 'Một chiếc ghe'], 'rich-text', [1, 'Ghe chở dưa', '']]);
  });

  it('keeps headings below the title, lists in lists, quotes and links to pages', () => {
    const { body, leftOut } = toArticle(
      [
        element('h1', ['Tên bài']),
        element('h1', ['Phần hai']),
        element('ul', [
          element('li', ['một', element('ol', [element('li', ['một một'])])]),
          element('li', [element('p', ['hai'])]),
        ]),
        element('blockquote', [element('p', ['Lời nói'])]),
        element('p', [
          element('a', ['trang'], { href: 'https://a.example/' }),
          element('a', [' bẫy'], { href: 'javascript:alert(1)' }),
          element('a', [' thư'], { href: 'mailto:a@b.example' }),
        ]),
      ],
      '',
    );
    const [part] = body as unknown as [{ blocks: readonly Block[] }];
    expect(part.blocks.map(({ type }) => type)).toEqual(['heading', 'list', 'quote', 'paragraph']);
    expect(part.blocks[0]).toMatchObject({ level: 2 });
    expect(part.blocks[1]).toMatchObject({
      format: 'unordered',
      children: [
        { type: 'list-item' },
        { type: 'list', format: 'ordered', indentLevel: 1, children: [{ type: 'list-item' }] },
        { type: 'list-item' },
      ],
    });
    expect(part.blocks[3]).toEqual({
      type: 'paragraph',
      children: [
        { type: 'link', url: 'https://a.example/', children: [{ type: 'text', text: 'trang' }] },
        { type: 'text', text: ' bẫy thư' },
      ],
    });
    expect(leftOut).toEqual([{ kind: 'link', count: 2, example: 'javascript:alert(1)' }]);
  });

  it('keeps tables with all rows as wide as the widest, and names merged cells', () => {
    const { body, leftOut } = toArticle(
      [
        element('h1', ['Bảng']),
        element('table', [
          element('tr', [element('th', ['Năm']), element('th', ['Sản lượng'])]),
          element('tr', [element('td', ['2025'], { colspan: '2' })]),
        ]),
      ],
      '',
    );
    expect(body).toEqual([
      {
        kind: 'table',
        caption: '',
        rows: [
          ['Năm', 'Sản lượng'],
          ['2025', ''],
        ],
        headerRows: 1,
      },
    ]);
    expect(leftOut).toEqual([{ kind: 'mergedCells', count: 1, example: '2025' }]);
  });

  it('is composed Unicode throughout, without empty blocks, whatever came in', () => {
    const tree: fc.Memo<Markup> = fc.memo((depth) =>
      depth <= 1
        ? fc.string({ unit: 'grapheme' }).map(text)
        : fc.oneof(
            fc.string({ unit: 'grapheme' }).map(text),
            fc
              .tuple(
                fc.constantFrom(
                  'p',
                  'h1',
                  'h3',
                  'ul',
                  'li',
                  'table',
                  'tr',
                  'td',
                  'strong',
                  'a',
                  'img',
                  'div',
                  'br',
                  'blockquote',
                ),
                fc.array(tree(depth - 1), { maxLength: 4 }),
                fc.constantFrom({}, { href: 'https://e.example/' }, { src: 'picture:3' }, { class: 'caption' }),
              )
              .map(([name, children, attributes]) => element(name, children, attributes)),
          ),
    );
    fc.assert(
      fc.property(fc.array(tree(4), { maxLength: 6 }), (markup) => {
        const article = toArticle(markup, 'tên');
        const written = JSON.stringify(article.body);
        expect(written).toBe(written.normalize('NFC'));
        expect(article.title).not.toBe('');
        const blocks = article.body.flatMap((part) => (part.kind === 'rich-text' ? part.blocks : []));
        expect(blocks.every(({ children }) => children.length > 0)).toBe(true);
      }),
    );
  });
});

describe('who took a picture', () => {
  it.each([
    ['Chợ nổi lúc rạng sáng. Ảnh: Mai Lan', 'Chợ nổi lúc rạng sáng', 'Mai Lan'],
    ['Chợ nổi lúc rạng sáng (Ảnh: Mai Lan)', 'Chợ nổi lúc rạng sáng', 'Mai Lan'],
    ['Ảnh: TTXVN', '', 'TTXVN'],
    ['The market at dawn. Photo: M. Lan', 'The market at dawn', 'M. Lan'],
    ['清晨的水上市场。图：梅兰', '清晨的水上市场', '梅兰'],
    ['Toàn ảnh về chợ nổi', 'Toàn ảnh về chợ nổi', ''],
  ])('is read from %j', (caption, seen, credit) => {
    expect(splitCredit(caption)).toEqual({ caption: seen, credit });
  });
});
