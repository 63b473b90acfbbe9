import { normaliseText } from './normalise-text';

test('composes decomposed Vietnamese letters in every kind of text', () => {
  const decomposed = 'Đồng Khởi'.normalize('NFD');
  for (const how of ['name', 'text', 'none', 'slug'] as const) {
    expect(normaliseText(decomposed, how, 'title')).toBe('Đồng Khởi'.normalize('NFC'));
  }
});

test('folds no-break spaces and runs of spaces in names, and drops them at both ends', () => {
  expect(normaliseText('\u00a0Phương\u00a0 \u202fLê ', 'name', 'name')).toBe('Phương Lê');
});

test('keeps the line breaks of longer texts', () => {
  expect(normaliseText(' một\n\nhai ', 'text', 'summary')).toBe('một\n\nhai');
});

test('writes e-mail addresses in lower case and refuses what is none', () => {
  expect(normaliseText(' Ban.Doc@Toasoan.Example ', 'email', 'email')).toBe('ban.doc@toasoan.example');
  expect(() => normaliseText('không phải', 'email', 'email')).toThrow('INVALID_EMAIL');
});

test.each(['javascript:alert(1)', 'ftp://a.example/', 'data:text/html,x', '//a.example', 'a.example', 'http://'])(
  'refuses %s as an address',
  (value) => {
    expect(() => normaliseText(value, 'url', 'externalUrl')).toThrow('INVALID_URL');
  },
);

test('takes http and https addresses as they are, and an empty one', () => {
  expect(normaliseText(' https://a.example/b?c=1 ', 'url', 'externalUrl')).toBe('https://a.example/b?c=1');
  expect(normaliseText('', 'url', 'externalUrl')).toBe('');
});
