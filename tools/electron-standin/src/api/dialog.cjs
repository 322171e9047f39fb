'use strict';
// `dialog` by zenity, on a desktop that has it. Headless or in a test it throws until the test replaces the method, as
// tests do on Electron too.
const { spawn } = require('node:child_process');
const { strict } = require('../refusal.cjs');
const { surroundings } = require('../start/surroundings.cjs');

/** Resolves to { code, out } of zenity. `signal` takes it away again. Throws, saying so, where nobody could answer. */
function zenity(method, args, signal = undefined) {
  if (surroundings.headless || surroundings.underTest)
    throw new Error(`stand-in: dialog.${method} was called where nobody can answer; a test must replace it first`);
  return new Promise((resolve, reject) => {
    const child = spawn('zenity', args, { stdio: ['ignore', 'pipe', 'ignore'] });
    signal?.addEventListener('abort', () => child.kill());
    let out = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    child.on('error', () =>
      reject(new Error(`stand-in: dialog.${method} needs the program zenity, which is not installed`)),
    );
    child.on('close', (code) => resolve({ code, out: out.trim() }));
  });
}

// The window may be left out.
const optionsOf = (args) => args.at(-1) ?? {};
const titled = ({ title }) => (title ? [`--title=${title}`] : []);
const filtered = ({ filters = [] }) =>
  filters.map(({ name, extensions }) => {
    const patterns = extensions.map((extension) => (extension === '*' ? '*' : `*.${extension}`));
    return `--file-filter=${name} | ${patterns.join(' ')}`;
  });
const placed = ({ defaultPath }) => (defaultPath ? [`--filename=${defaultPath}`] : []);

const dialog = strict('dialog', {
  async showOpenDialog(...args) {
    const options = optionsOf(args);
    const { properties = [] } = options;
    const { code, out } = await zenity('showOpenDialog', [
      '--file-selection',
      ...titled(options),
      ...filtered(options),
      ...placed(options),
      ...(properties.includes('openDirectory') ? ['--directory'] : []),
      ...(properties.includes('multiSelections') ? ['--multiple', '--separator=\n'] : []),
    ]);
    return code === 0 ? { canceled: false, filePaths: out.split('\n') } : { canceled: true, filePaths: [] };
  },
  async showSaveDialog(...args) {
    const options = optionsOf(args);
    const wanted = ['--file-selection', '--save', ...titled(options), ...filtered(options), ...placed(options)];
    const { code, out } = await zenity('showSaveDialog', wanted);
    return code === 0 ? { canceled: false, filePath: out } : { canceled: true, filePath: '' };
  },
  /** Every button is an extra one, so that zenity prints the label chosen. */
  async showMessageBox(...args) {
    const options = optionsOf(args);
    const { message, detail = '', buttons = ['OK'], cancelId = 0, signal } = options;
    const wanted = [
      '--question',
      '--switch',
      '--no-markup',
      ...titled(options),
      `--text=${detail ? `${message}\n\n${detail}` : message}`,
      ...buttons.map((button) => `--extra-button=${button}`),
    ];
    const { out } = signal?.aborted ? { out: '' } : await zenity('showMessageBox', wanted, signal);
    const chosen = buttons.indexOf(out);
    return { response: chosen < 0 ? cancelId : chosen, checkboxChecked: false };
  },
  showErrorBox(title, content) {
    console.error(`${title}\n${content}`);
  },
});

module.exports = { dialog };
