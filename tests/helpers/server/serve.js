'use strict';

/*
 * Runs a compiled app (argument 1) as a process of its own, as the start command would, without the
 * admin panel's files. Beside Strapi's port it answers snapshots of entries on CONTROL_PORT, read by
 * the server's own reader, so that tests can compare rows with versions.
 */
const http = require('node:http');
const path = require('node:path');
const { createRequire } = require('node:module');

const appDir = path.resolve(process.argv[2]);
const requireFromApp = createRequire(path.join(appDir, 'package.json'));
const { createStrapi } = requireFromApp('@strapi/strapi');

const readSnapshots = async (strapi, wanted) => {
  const { createSnapshotReader } = requireFromApp('./dist/src/platform/snapshot/read-snapshot.js');
  const { inTransaction } = requireFromApp('./dist/src/platform/sql.js');
  const reader = createSnapshotReader(strapi);
  return inTransaction(strapi, async (sql) => {
    const snapshots = [];
    for (const { key, copy } of wanted) snapshots.push(await reader.read(sql, key, copy));
    return snapshots;
  });
};

const control = (strapi) =>
  http.createServer((request, response) => {
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      readSnapshots(strapi, JSON.parse(Buffer.concat(chunks).toString('utf8'))).then(
        (snapshots) => response.end(JSON.stringify(snapshots)),
        (error) => {
          response.statusCode = 500;
          response.end(String(error.stack));
        },
      );
    });
  });

const serve = async () => {
  requireFromApp('./dist/src/platform/bound-garbage.js').boundGarbage();
  const { checkDatabase, holdingBootLock } = requireFromApp('./dist/src/platform/database-boot.js');
  const url = process.env.DATABASE_URL;
  await checkDatabase(url);
  const strapi = createStrapi({ appDir, distDir: path.join(appDir, 'dist'), serveAdminPanel: false });
  await holdingBootLock(url, () => strapi.load());
  await strapi.start();
  const server = control(strapi);
  await new Promise((resolve) => server.listen(Number(process.env.CONTROL_PORT), '127.0.0.1', resolve));
  process.send?.('listening');
};

// Whoever started this process is gone: nobody will stop it any more.
process.on('disconnect', () => process.exit(1));

serve().catch((error) => {
  console.error(error);
  process.exit(1);
});
