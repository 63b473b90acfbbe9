'use strict';

/** The columns of a table but for some, in order. */
const columnsOf = async (query, table, others) => {
  const rows = await query(
    `select column_name as name from information_schema.columns
      where table_schema = 'public' and table_name = '${table}' order by ordinal_position`,
  );
  return rows.map(({ name }) => name).filter((name) => !others.includes(name));
};

/** Tables that hold what belongs to a row of another one, and the column that says to which. */
const tablesBeside = async (query, table, link) =>
  query(
    `select table_name as name, column_name as owner from information_schema.columns
      where table_schema = 'public'
        and ((table_name like '${table}\\_%\\_lnk' and column_name = '${link}')
          or (table_name = '${table}_cmps' and column_name = 'entity_id'))`,
  );

const listed = (columns, alias) => columns.map((name) => `${alias}"${name}"`).join(', ');

/**
 * Lays out copies of a document in Strapi's own tables, past the newsroom: its draft, and its live row for
 * copies that are live, with links to whatever it links to and with its components. `copies` is a table with
 * document_id, locale, the name under its column, slug, age (an interval) and is_live of each. `query` runs one statement and
 * answers its rows.
 */
exports.copyDocument = async (query, { table, name, link }, documentId, copies) => {
  const own = ['document_id', 'locale', name, 'slug', 'created_at', 'updated_at', 'published_at'];
  const same = await columnsOf(query, table, ['id', ...own]);
  await query(
    `insert into ${table} (${listed([...own, ...same], '')})
     select copy.document_id, copy.locale, copy.${name}, copy.slug, localtimestamp - copy.age, localtimestamp - copy.age,
            model.published_at - copy.age, ${listed(same, 'model.')}
       from ${table} model cross join ${copies} copy
      where model.document_id = '${documentId}' and (model.published_at is null or copy.is_live)`,
  );
  for (const { name: beside, owner } of await tablesBeside(query, table, link)) {
    const columns = await columnsOf(query, beside, ['id', owner]);
    await query(
      `insert into ${beside} (${listed([owner, ...columns], '')})
       select made.id, ${listed(columns, 'beside.')}
         from ${beside} beside
         join ${table} model on model.id = beside.${owner} and model.document_id = '${documentId}'
         join ${table} made on (made.published_at is null) = (model.published_at is null)
         join ${copies} copy on copy.document_id = made.document_id and copy.locale = made.locale`,
    );
  }
};
