'use strict';
// `powerMonitor`: one may listen for the end of the machine's session, which nothing here tells of.
const { KnownEvents, strict } = require('../refusal.cjs');

class PowerMonitor extends KnownEvents {
  static label = 'powerMonitor';
  static events = ['shutdown'];
}

const powerMonitor = strict('powerMonitor', new PowerMonitor());

module.exports = { powerMonitor };
