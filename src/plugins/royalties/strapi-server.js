'use strict';

module.exports = require('../../../dist/src/plugins/royalties/server').default;
