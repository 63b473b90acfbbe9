import type { ImportPreviewView } from '../../../../contracts/imports';
import { choicesOf, draftOf, withFigure } from './import-draft';

const figure = (picture: number) =>
  ({ kind: 'figure', picture, caption: `c${picture}`, alternativeText: '', credit: '', takenAt: null }) as const;

const preview: ImportPreviewView = {
  title: 'Tên',
  summary: '',
  body: [figure(0), { kind: 'rich-text', blocks: [] }, figure(3)],
  pictures: [],
  leftOut: [],
};

describe('what is sent of a preview', () => {
  it('keeps all pictures, the first one also as cover', () => {
    expect(choicesOf(draftOf(preview))).toMatchObject({
      title: 'Tên',
      cover: 0,
      figures: [{ picture: 0 }, { picture: 3 }],
    });
  });

  it('takes the next picture as cover when the first one is left out, and none where none is wanted', () => {
    const without = withFigure(draftOf(preview), 0, { keep: false });
    expect(choicesOf(without).cover).toBe(3);
    expect(choicesOf({ ...without, usesCover: false }).cover).toBeNull();
    expect(choicesOf(draftOf({ ...preview, body: [] })).cover).toBeNull();
  });

  it('holds what was written below a picture', () => {
    expect(choicesOf(withFigure(draftOf(preview), 3, { caption: 'mới' })).figures?.[1]?.caption).toBe('mới');
  });
});
