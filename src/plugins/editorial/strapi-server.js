'use strict';

module.exports = require('../../../dist/src/plugins/editorial/server').default;
