'use strict';
// Runs the embedded database in a process of its own, so that a test can kill that process.
// Arguments: the compiled module, and the options as JSON. Answers one line of JSON per event.
const [modulePath, options] = process.argv.slice(2);
const { startEmbeddedPostgres } = require(modulePath);

const tell = (event) => process.stdout.write(`${JSON.stringify(event)}\n`);
const log = {
  info: (message) => tell({ event: 'log', message }),
  warn: (message) => tell({ event: 'log', message }),
  error: (message) => tell({ event: 'log', message }),
};

startEmbeddedPostgres({ ...JSON.parse(options), log }).then(
  ({ url, dataDirectory, port }) => {
    tell({ event: 'started', url, dataDirectory, port });
    setInterval(() => {}, 60_000);
  },
  (error) => {
    tell({ event: 'failed', code: error.code, message: error.message, details: error.details });
    process.exitCode = 1;
  },
);
