import { el, labelled, noteLine, table } from './dom.js';
import { control, read } from './server.js';

const shown = 100;
const everyMs = 2000;

/** The latest calls, the newest first, renewed while the page is open. */
export async function requests({ signal, report }) {
  const body = el('tbody');
  const empty = el('p', { class: 'soft' }, 'None yet. Whatever calls the API shows up here by itself.');
  const { line, say, fail } = noteLine();
  const words = el('input', { type: 'search', name: 'words', oninput: narrow });
  const failed = el('input', { type: 'checkbox', name: 'failed', onchange: narrow });
  const frame = table(
    'Latest requests',
    ['Time', 'Status', 'Verb', 'Path and query', 'Took', 'Details'].map((text) => el('th', { scope: 'col' }, text)),
    [],
  );
  frame.querySelector('tbody').replaceWith(body);
  /** The rows by the number of their call. */
  let rows = new Map();

  function narrow() {
    for (const { entry, row } of rows.values()) {
      const text = `${entry.method} ${entry.path} ${queryText(entry)} ${entry.status}`.toLowerCase();
      const isGood = entry.status !== null && entry.status < 400;
      row.hidden = !text.includes(words.value.toLowerCase()) || (failed.checked && isGood);
    }
  }

  function update(entries) {
    const present = new Set(entries.map(({ index }) => index));
    const isOther = ({ entry }) =>
      !present.has(entry.index) || entries.find(({ index }) => index === entry.index).time !== entry.time;
    for (const [index, known] of rows) {
      if (!isOther(known)) continue;
      known.row.remove();
      rows.delete(index);
    }
    for (const entry of entries) {
      const known = rows.get(entry.index);
      if (known?.entry.status === entry.status) continue;
      const row = requestRow(entry);
      if (known) known.row.replaceWith(row);
      else body.prepend(row);
      rows.set(entry.index, { entry, row });
    }
    frame.hidden = rows.size === 0;
    empty.hidden = rows.size > 0;
    narrow();
  }

  async function renew() {
    try {
      const entries = await read(`journal?last=${shown}`);
      if (signal.aborted) return;
      update(entries);
      report(undefined);
    } catch (error) {
      if (!signal.aborted) report(error);
    }
  }

  const clear = async () => {
    try {
      await control('DELETE', 'journal');
      rows = new Map();
      body.replaceChildren();
      await renew();
      say('The list is empty.');
    } catch (error) {
      fail(error);
    }
  };
  await renew();
  const timer = setInterval(() => document.hidden || void renew(), everyMs);
  signal.addEventListener('abort', () => clearInterval(timer));
  return [
    el('h1', {}, 'Requests'),
    el(
      'p',
      { class: 'soft' },
      `The last ${shown} calls of the API, renewed every two seconds. Tokens and secrets are masked.`,
    ),
    el(
      'form',
      { onsubmit: (event) => event.preventDefault() },
      labelled('Find', words),
      el('label', { class: 'check' }, failed, 'Only what failed'),
      el('button', { type: 'button', onclick: clear }, 'Empty the list'),
      line,
    ),
    empty,
    frame,
  ];
}

function queryText({ query }) {
  const options = Object.entries(query).map(([name, value]) => `${name}=${[value].flat().join(', ')}`);
  return options.length === 0 ? '' : `?${options.join('&')}`;
}

function requestRow(entry) {
  const { time, method, path, status, durationMs } = entry;
  const isGood = status !== null && status < 400;
  const { headers, body, authorized } = entry;
  const detail = JSON.stringify({ time, authorized, headers, body }, null, 2);
  return el(
    'tr',
    {},
    el('td', { class: 'short' }, time.slice(11, 23)),
    el('td', { class: `short ${isGood ? 'good' : 'bad'}` }, status === null ? 'no answer' : String(status)),
    el('td', { class: 'short' }, method),
    el('td', { class: 'long' }, path, el('br'), el('span', { class: 'soft' }, queryText(entry))),
    el('td', { class: 'short' }, durationMs === null ? '' : `${durationMs} ms`),
    el('td', { class: 'long' }, el('details', {}, el('summary', {}, 'Show'), el('pre', { tabindex: '0' }, detail))),
  );
}
