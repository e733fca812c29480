import { el } from './dom.js';
import { apiIndex, apiOperation } from './reference.js';
import { connect } from './connect.js';
import { faults } from './faults.js';
import { lists, records } from './records.js';
import { record } from './record.js';
import { requests } from './requests.js';
import { scopes } from './scopes.js';
import { switches } from './switches.js';

/** What an address shows: `#/records/Properties/12` is the view `records` with two parts. */
const views = {
  '': () => connect,
  records: (parts) => (parts.length === 0 ? lists : parts.length === 1 ? records : record),
  requests: () => requests,
  faults: () => faults,
  scopes: () => scopes,
  switches: () => switches,
  api: (parts) => (parts.length === 0 ? apiIndex : apiOperation),
};

const main = document.querySelector('#main');
const state = document.querySelector('#state');
let leaving = new AbortController();

async function show({ focus }) {
  leaving.abort();
  leaving = new AbortController();
  const { signal } = leaving;
  const [path, search = ''] = location.hash.replace(/^#\/?/, '').split('?');
  const [name, ...parts] = path.split('/').map(decodeURIComponent);
  const view = views[name]?.(parts);
  for (const link of document.querySelectorAll('nav a')) {
    const isHere = link.getAttribute('href') === `#/${name}`;
    if (isHere) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  let content;
  try {
    content = view
      ? await view({ parts, query: new URLSearchParams(search), signal, report })
      : [el('h1', {}, 'There is no such page'), el('p', {}, el('a', { href: '#/' }, 'To the start'))];
    report(undefined);
  } catch (error) {
    content = [el('h1', {}, 'This cannot be shown'), el('p', { class: 'problem', role: 'alert' }, error.message)];
  }
  if (signal.aborted) return;
  main.replaceChildren(...content.filter(Boolean));
  const heading = main.querySelector('h1');
  document.title = `${heading?.textContent ?? ''} - Aspire emulator`;
  if (!focus) return;
  heading?.setAttribute('tabindex', '-1');
  heading?.focus({ preventScroll: true });
  scrollTo(0, 0);
}

/** Shows that the emulator cannot be reached, until it can. */
function report(error) {
  state.hidden = error === undefined;
  state.textContent = error === undefined ? '' : 'The emulator does not answer.';
}

addEventListener('hashchange', () => {
  // The link that skips the navigation names an element and no view.
  if (location.hash === '#main') return;
  void show({ focus: true });
});
void show({ focus: false });
