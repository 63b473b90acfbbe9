'use strict';

// One side of a comparison: loads an application and does what the parent asks for, timing each call.
const path = require('node:path');
const { performance } = require('node:perf_hooks');
const { createStrapi } = require('@strapi/strapi');
const { fillTo, growTo } = require('./grow.cjs');

const [, , appDirectory, distDirectory, side] = process.argv;
const article = 'api::article.article';

const content = (round) => ({
  title: 'Thành phố thông minh: một ngày ở trung tâm điều hành',
  summary: `Tóm tắt lần thứ ${round}`,
  body: [
    {
      __component: 'content.rich-text',
      text: [
        {
          type: 'paragraph',
          children: [{ type: 'text', text: `Đoạn mở đầu ${round}. ${'Nội dung dài. '.repeat(80)}` }],
        },
      ],
    },
    { __component: 'content.pull-quote', text: `Trích dẫn ${round}`, shownAs: 'Ban tổ chức' },
    {
      __component: 'content.rich-text',
      text: [
        { type: 'paragraph', children: [{ type: 'text', text: `Đoạn kết ${round}. ${'Nội dung dài. '.repeat(80)}` }] },
      ],
    },
  ],
  bylines: [
    { role: 'author', shownAs: 'Phương Lê' },
    { role: 'photographer', shownAs: 'Quốc Chiến' },
  ],
});

/** Stock Strapi shows readers nothing until its public role is given the right: also to what an article names. */
const openToReaders = async (strapi) => {
  const role = await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: 'public' } });
  for (const uid of Object.keys(strapi.contentTypes).filter((one) => one.startsWith('api::'))) {
    for (const name of ['find', 'findOne']) {
      await strapi.db
        .query('plugin::users-permissions.permission')
        .create({ data: { action: `${uid}.${name}`, role: role.id } });
    }
  }
};

const main = async () => {
  // Ours as its start command runs it.
  if (side === 'ours') require(path.join(distDirectory, 'src/platform/bound-garbage.js')).boundGarbage();
  const strapi = await createStrapi({ appDir: appDirectory, distDir: distDirectory }).load();
  const documents = strapi.documents(article);
  const ours = side === 'ours';
  const perform = (documentId, action) =>
    strapi
      .plugin('editorial')
      .service('editorial')
      .perform({ contentType: 'article', documentId, locale: 'vi' }, action);
  const locale = ours
    ? { locale: 'vi' }
    : { locale: await strapi.plugin('i18n').service('locales').getDefaultLocale() };
  const make = async (uid, data) => (await strapi.documents(uid).create({ ...locale, data })).documentId;
  const makeLive = async (contentType, data) => {
    const uid = `api::${contentType}.${contentType}`;
    const made = await make(uid, data);
    if (ours) {
      await strapi
        .plugin('editorial')
        .service('editorial')
        .perform({ contentType, documentId: made, locale: 'vi' }, 'publish');
    } else await strapi.documents(uid).publish({ documentId: made, ...locale });
    return made;
  };
  const relations = {
    persons: [await makeLive('person', { name: 'Bench persons' })],
    organizations: [await makeLive('organization', { name: 'Bench organizations' })],
  };
  const { documentId } = await documents.create({ ...locale, data: { ...content(0), ...relations } });
  let round = 0;
  const timed = async (work) => {
    const start = performance.now();
    await work();
    return performance.now() - start;
  };
  const save = () => documents.update({ documentId, ...locale, data: { ...content((round += 1)), ...relations } });
  const operations = {
    save: () => timed(save),
    publish: async () => {
      await save();
      // Strapi reads what it saved once more after the commit; that is not the publish's doing.
      await new Promise((resolve) => setImmediate(resolve));
      return timed(() => (ours ? perform(documentId, 'publish') : documents.publish({ documentId, ...locale })));
    },
  };
  const answers = {
    time: async ({ operation, times }) => {
      const durations = [];
      for (let count = 0; count < times; count += 1) durations.push(await operations[operation]());
      return { durations };
    },
    // A newsroom's worth of live articles: some of its own making, their authors among the persons, and copies.
    fill: async ({ articles, copies }) => {
      const referred = {
        category: await make('api::category.category', { name: 'Đời sống' }),
        genre: await make('api::genre.genre', { name: 'Phóng sự', code: 'bench' }),
        places: [await make('api::place.place', { name: 'Thủ Dầu Một' })],
        keywords: [await make('api::keyword.keyword', { name: 'sách' })],
        persons: [await makeLive('person', { name: 'Phương Lê' }), await makeLive('person', { name: 'Quốc Chiến' })],
        organizations: [await makeLive('organization', { name: 'Thư viện tỉnh' })],
        events: [await makeLive('event', { name: 'Ngày hội đọc sách' })],
        awards: [await makeLive('award', { name: 'Giải báo chí', year: 2026 })],
      };
      const bylines = content(0).bylines.map((byline, index) => ({ ...byline, person: referred.persons[index] }));
      let last = documentId;
      for (let count = 0; count < articles; count += 1) {
        const data = { ...content(count), title: `Bài số ${count}`, slug: `bai-so-${count}`, ...referred, bylines };
        last = await makeLive('article', data);
      }
      const otherLocales = ['vi', 'en', 'zh-Hans'].filter((one) => one !== locale.locale).slice(0, 2);
      await fillTo(strapi.db.connection, last, { articles: copies, locale: locale.locale, otherLocales });
      if (ours) await growTo(strapi.db.connection, last, copies);
      return { documentId: last, slug: `bai-so-${articles - 1}` };
    },
    listen: async () => {
      if (!ours) await openToReaders(strapi);
      const server = strapi.server.listen(0, '127.0.0.1');
      await new Promise((resolve) => server.once('listening', resolve));
      return { url: `http://127.0.0.1:${server.address().port}` };
    },
    // Says which words are new, and when the public had them.
    publish: async () => {
      await save();
      await perform(documentId, 'publish');
      return { documentId, words: `Tóm tắt lần thứ ${round}"`, publishedAt: Date.now() };
    },
    grow: async ({ documents: count }) => {
      await growTo(strapi.db.connection, documentId, count);
      return {};
    },
    memory: async () => ({ bytes: process.memoryUsage().rss }),
  };
  process.on('message', async (question) => {
    process.send(await answers[question.kind](question));
  });
  process.on('disconnect', () => process.exit(0));
  process.send({ ready: path.basename(appDirectory) });
};

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
