import { toPayload } from './form-payload';

describe('what a form sends', () => {
  it('names a picked relation by what the route needs, and drops what the picker shows', () => {
    const values = {
      title: 'Chợ nổi',
      persons: {
        connect: [{ id: 3, name: 'Mai', href: '../x', apiData: { id: 3, documentId: 'abc', locale: 'vi' } }],
        disconnect: [],
      },
      body: [{ __component: 'content.pull-quote', speaker: { connect: [{ label: 'Mai', apiData: { id: 3 } }] } }],
    };
    expect(toPayload(values)).toEqual({
      title: 'Chợ nổi',
      persons: { connect: [{ id: 3, documentId: 'abc', locale: 'vi' }], disconnect: [] },
      body: [{ __component: 'content.pull-quote', speaker: { connect: [{ id: 3 }] } }],
    });
  });

  it('keeps empty values, because an emptied field is a change', () => {
    expect(toPayload({ summary: null, toBeContinued: false, keywords: [] })).toEqual({
      summary: null,
      toBeContinued: false,
      keywords: [],
    });
  });
});
