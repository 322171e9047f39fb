'use strict';
// app.commandLine: the process's own switches can be read; those the app appends go to Chromium.
const { strict } = require('../refusal.cjs');

const SWITCH = /^--([^=]+)=?(.*)$/s;

/** { commandLine, appended }: appended is a Map of switch name to value, for Chromium's start. */
function makeCommandLine(argv) {
  const given = new Map(
    argv
      .map((argument) => SWITCH.exec(argument))
      .filter(Boolean)
      .map(([, name, value]) => [name.toLowerCase(), value]),
  );
  const appended = new Map();
  const nameOf = (name) => {
    if (typeof name !== 'string') throw new TypeError('Error processing argument: the switch must be a string');
    return name.toLowerCase();
  };
  const commandLine = strict('app.commandLine', {
    appendSwitch: (name, value = '') => {
      appended.set(nameOf(name), String(value));
    },
    hasSwitch: (name) => appended.has(nameOf(name)) || given.has(nameOf(name)),
    getSwitchValue: (name) => appended.get(nameOf(name)) ?? given.get(nameOf(name)) ?? '',
  });
  return { commandLine, appended };
}

module.exports = { makeCommandLine };
