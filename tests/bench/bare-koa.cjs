'use strict';

// The measure of what a server in this runtime can do: the same bytes, headers included, from memory, without
// anything around.
const Koa = require('koa');

const app = new Koa();
let body = '';
let headers = {};
app.use((context) => {
  context.set(headers);
  context.body = body;
});
const server = app.listen(0, '127.0.0.1', () => process.send({ ready: 'koa' }));
process.on('message', (question) => {
  body = Buffer.from(question.body, 'base64');
  headers = question.headers;
  process.send({ url: `http://127.0.0.1:${server.address().port}` });
});
process.on('disconnect', () => process.exit(0));
