import { choice, el, labelled, noteLine, table } from './dom.js';
import { presets } from './faultPresets.js';
import { control, read } from './server.js';

/** Faults as switches, a form for any other, the clock, tokens, outages and the reset. */
export async function faults({ signal }) {
  const { line, say, fail } = noteLine();
  const active = el('div');
  const buttons = presets.map((preset) => presetSwitch(preset));
  let list = [];

  function presetSwitch({ title, fault }) {
    const button = el('button', { type: 'button', role: 'switch', class: 'switch', 'aria-checked': 'false' }, title);
    const own = () => list.filter((other) => sameFault(other, fault));
    button.addEventListener('click', () =>
      attempt(async () => {
        const found = own();
        if (found.length === 0) await control('POST', 'faults', fault);
        for (const { id } of found) await control('DELETE', `faults/${id}`);
        return found.length === 0 ? `On: ${title}.` : `Off: ${title}.`;
      }),
    );
    return { button, update: () => button.setAttribute('aria-checked', String(own().length > 0)) };
  }

  async function attempt(action) {
    try {
      const done = await action();
      await renew();
      say(done);
    } catch (error) {
      fail(error);
    }
  }

  async function renew() {
    list = await read('faults');
    if (signal.aborted) return;
    for (const { update } of buttons) update();
    active.replaceChildren(
      activeTable(list, (id) => attempt(() => control('DELETE', `faults/${id}`).then(() => 'It is called off.'))),
    );
  }

  await renew();
  // A fault ends by itself when its calls are used up.
  const timer = setInterval(() => document.hidden || renew().catch(() => undefined), 2000);
  signal.addEventListener('abort', () => clearInterval(timer));
  return [
    el('h1', {}, 'Faults'),
    el(
      'p',
      { class: 'soft' },
      'What goes wrong with the next calls of any client. A switch goes off by itself when its calls are used up.',
    ),
    line,
    el(
      'div',
      { class: 'switches' },
      buttons.map(({ button }) => button),
    ),
    el('h2', {}, 'Another fault'),
    faultForm(attempt),
    el('h2', {}, 'In force'),
    active,
    el('h2', {}, 'The emulator itself'),
    machineControls(attempt),
  ];
}

/** Whether an active fault, which has an id and its calls left besides, is the one of a switch. */
function sameFault(active, fault) {
  const names = Object.keys(fault);
  const more = Object.keys(active).filter((name) => !['id', 'left', ...names].includes(name));
  return more.length === 0 && names.every((name) => JSON.stringify(active[name]) === JSON.stringify(fault[name]));
}

function activeTable(list, callOff) {
  if (list.length === 0) return el('p', { class: 'soft' }, 'None.');
  const rows = list.map(({ id, left, method, path, ...does }) =>
    el(
      'tr',
      {},
      el('td', { class: 'short' }, method ?? 'any verb'),
      el('td', { class: 'long' }, path ?? 'any path'),
      el('td', { class: 'short' }, left === null ? 'until called off' : String(left)),
      el('td', { class: 'long code' }, JSON.stringify(does)),
      el('td', {}, el('button', { type: 'button', onclick: () => void callOff(id) }, 'Call off')),
    ),
  );
  return table(
    'Faults in force',
    ['Verb', 'Path', 'Calls left', 'What it does', ''].map((text) => el('th', { scope: 'col' }, text)),
    rows,
  );
}

function faultForm(attempt) {
  const field = (name, attributes = {}) => el('input', { name, autocomplete: 'off', ...attributes });
  const method = choice('method', [['', 'any'], 'GET', 'POST', 'PUT', 'PATCH', 'DELETE']);
  const path = field('path', { placeholder: '/Properties' });
  const status = field('status', { inputmode: 'numeric', placeholder: '503' });
  const times = field('times', { inputmode: 'numeric', placeholder: '1' });
  const delayMs = field('delayMs', { inputmode: 'numeric' });
  const body = field('body');
  const numbers = { status, times, delayMs };
  const submit = (event) => {
    event.preventDefault();
    const fault = {
      ...(method.value !== '' && { method: method.value }),
      ...(path.value !== '' && { path: path.value }),
      ...(body.value !== '' && { body: body.value }),
      ...Object.fromEntries(
        Object.entries(numbers).flatMap(([name, { value }]) => (value === '' ? [] : [[name, Number(value)]])),
      ),
    };
    void attempt(() => control('POST', 'faults', fault).then(() => 'It is in force.'));
  };
  return el(
    'form',
    { onsubmit: submit, 'aria-label': 'Another fault' },
    labelled('Verb', method),
    labelled('Path, with * at its end for any', path),
    labelled('Status', status),
    labelled('Body', body),
    labelled('Calls', times),
    labelled('Delay in ms', delayMs),
    el('button', { type: 'submit', class: 'main' }, 'Inject'),
  );
}

function machineControls(attempt) {
  const act = (text, method, path, body, done) =>
    el('button', { type: 'button', onclick: () => void attempt(() => control(method, path, body).then(done)) }, text);
  return el(
    'div',
    { class: 'row' },
    act(
      'Advance the clock by an hour',
      'POST',
      'clock',
      { advanceSeconds: 3600 },
      ({ now }) => `Its clock says ${now}.`,
    ),
    act(
      'Advance the clock by a day',
      'POST',
      'clock',
      { advanceSeconds: 86400 },
      ({ now }) => `Its clock says ${now}.`,
    ),
    act('Revoke access tokens', 'POST', 'revoke', { tokens: 'access' }, () => 'Access tokens are no longer valid.'),
    act('Revoke all tokens', 'POST', 'revoke', { tokens: 'all' }, () => 'No token is valid any more.'),
    act('Call off all faults', 'DELETE', 'faults', undefined, () => 'No fault is in force.'),
    act('Reset: records, requests, faults, clock', 'POST', 'reset', undefined, () => 'All is as it was at the start.'),
  );
}
