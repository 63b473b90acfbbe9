'use strict';

module.exports = require('../../../dist/src/plugins/delivery/server').default;
