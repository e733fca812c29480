import { createHash } from 'node:crypto';
import type { EmulatorContext } from '../admin/emulatorContext';
import type { Faults } from '../admin/faults';
import type { Journal } from '../admin/requestJournal';

/** The status page's data for a program that asks for JSON: what this is, how to connect, how many records there are. */
export function overview({ store, settings, clock, url }: EmulatorContext): unknown {
  return {
    emulator:
      'An Aspire on your machine: the External API with seeded data that changes when you write. Nothing here is real.',
    url: url(),
    now: clock.timestamp(),
    seed: settings.seed,
    scale: settings.scale,
    connect: {
      token: `POST ${url()}/Authorization with {"ClientId":"${settings.clientId}","Secret":"..."} (the terminal shows the secret)`,
      then: `GET ${url()}/Properties?$top=5 with the header "Authorization: Bearer <Token>"`,
      control: `GET ${url()}/_emulator/journal shows what was asked; emulator/README.md tells the rest`,
    },
    rows: Object.fromEntries(store.lists.map(({ name }) => [name, store.count(name)])),
  };
}

const shownRequests = 25;

const style = `
  :root { color-scheme: light dark; --line: #8884; --soft: #888; --good: #1a7f4b; --bad: #c0392b; }
  body { font: 15px/1.45 system-ui, sans-serif; max-width: 72rem; margin: 2rem auto; padding: 0 1rem; }
  h1 { font-size: 1.5rem; margin: 0; } h2 { font-size: 1.05rem; margin: 2rem 0 .5rem; }
  p { margin: .4rem 0; } .soft { color: var(--soft); }
  pre, code { font: 13px/1.5 ui-monospace, monospace; }
  pre { border: 1px solid var(--line); border-radius: 6px; padding: .7rem; overflow-x: auto; }
  table { border-collapse: collapse; width: 100%; } .wide { overflow-x: auto; }
  th, td { text-align: left; padding: .25rem .6rem .25rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
  td.text { overflow-wrap: anywhere; } td.number { text-align: right; font-variant-numeric: tabular-nums; }
  .good { color: var(--good); } .bad { color: var(--bad); }
  ul { columns: 17rem; column-gap: 2rem; padding: 0; margin: 0; list-style: none; }
  li { display: flex; justify-content: space-between; border-bottom: 1px solid var(--line); break-inside: avoid; }
`;

/** Refreshes the page by replacing its main element with the server's latest. */
const script = `
  setInterval(async () => {
    if (document.hidden || String(getSelection()) !== '') return;
    try {
      const answer = await fetch(location.pathname, { headers: { accept: 'text/html' } });
      const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
      document.querySelector('main').replaceWith(fresh.querySelector('main'));
      document.querySelector('#state').textContent = '';
    } catch {
      document.querySelector('#state').textContent = 'The emulator does not answer.';
    }
  }, 2000);
`;

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** Lets the page load nothing but its own style and script, whatever text it shows. */
export const contentSecurityPolicy = `default-src 'none'; style-src ${hashOf(style)}; script-src ${hashOf(script)}; img-src data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

/** The page at `/_emulator`: how to connect, the active faults, the latest requests, and the lists with their row counts. */
export function statusPage(context: EmulatorContext): string {
  const { store, settings, clock, url } = context;
  const counts = store.lists.map(({ name }) => ({ name, count: store.count(name) }));
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const lists = counts.map(
    ({ name, count }) => markup`<li><span>${name}</span><span>${formatCount(count)}</span></li>`,
  );
  const logIn = `curl -s ${url()}/Authorization -H 'Content-Type: application/json' \\
  -d '${JSON.stringify({ ClientId: settings.clientId, Secret: '<secret>' })}'
curl -s '${url()}/Properties?$top=2' -H 'Authorization: Bearer <Token of the first answer>'`;
  return markup`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Aspire emulator</title>
        <link rel="icon" href="data:," />
        <style>${raw(style)}</style>
      </head>
      <body>
        <h1>Aspire emulator</h1>
        <p>
          An Aspire on your machine: the External API with seeded data that changes when you write. Nothing here is
          real.
        </p>
        <p id="state" class="bad" role="status"></p>
        <main>
          <p class="soft">
            ${url()} · seed ${settings.seed} · scale ${settings.scale} · its clock says ${clock.timestamp()}
          </p>
          <h2>How to connect</h2>
          <p>
            Client ID <code>${settings.clientId}</code>; the terminal shows the
            secret.${clientsNote(settings.clients.length)}
          </p>
          <pre>${logIn}</pre>
          <h2>Faults in force</h2>
          ${faultsTable(context.faults)}
          <h2>Latest requests</h2>
          ${requestsTable(context.journal)}
          <h2>Resources: ${counts.length} lists, ${formatCount(total)} rows</h2>
          <ul>
            ${lists}
          </ul>
        </main>
        <script>${raw(script)}</script>
      </body>
    </html> `.text;
}

function clientsNote(count: number): string {
  if (count === 0) return '';
  return ` Beside it there ${count === 1 ? 'is one other API client' : `are ${count} other API clients`}.`;
}

function faultsTable({ list }: Faults): Markup {
  if (list.length === 0) return markup`<p class="soft">None.</p>`;
  const rows = list.map(({ method, path, left, ...does }) => {
    const text = JSON.stringify(does);
    return markup`<tr>
      <td>${method ?? 'any verb'}</td>
      <td class="text">${path ?? 'any path'}</td>
      <td>${left === null ? 'until called off' : left}</td>
      <td class="text"><code>${truncated(text)}</code></td>
    </tr>`;
  });
  return markup`<div class="wide">
    <table>
      <thead>
        <tr>
          <th>Verb</th>
          <th>Path</th>
          <th>Calls left</th>
          <th>What it does</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}

function requestsTable({ entries }: Journal): Markup {
  if (entries.length === 0) return markup`<p class="soft">None yet.</p>`;
  const rows = entries
    .slice(-shownRequests)
    .reverse()
    .map(({ time, method, path, query, status }) => {
      const options = Object.entries(query).map(([name, value]) => `${name}=${[value].flat().join(', ')}`);
      const kind = status !== null && status < 400 ? 'good' : 'bad';
      return markup`<tr>
        <td>${time.slice(11, 23)}</td>
        <td>${method}</td>
        <td class="text">${truncated(path)}</td>
        <td class="text">${truncated(options.join(' & '))}</td>
        <td class="number ${kind}">${status ?? 'no answer'}</td>
      </tr>`;
    });
  return markup`<div class="wide">
    <table>
      <thead>
        <tr>
          <th>Time</th>
          <th>Verb</th>
          <th>Path</th>
          <th>Query</th>
          <th>Status</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}

function truncated(text: string): string {
  return text.length <= 300 ? text : `${text.slice(0, 300)}…`;
}

function formatCount(count: number): string {
  return count.toLocaleString('en-US');
}

/** Text that is HTML already. */
class Markup {
  constructor(readonly text: string) {}
}

function raw(text: string): Markup {
  return new Markup(text);
}

/** HTML in which every value is escaped, except what this function or `raw` made. */
function markup(
  parts: TemplateStringsArray,
  ...values: readonly (string | number | Markup | readonly Markup[])[]
): Markup {
  const filled = values.map((value) => [value].flat().map(escaped).join(''));
  return new Markup(parts.map((part, index) => part + (filled[index] ?? '')).join(''));
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(value: unknown): string {
  if (value instanceof Markup) return value.text;
  return String(value).replace(/[&<>"']/g, (character) => entities[character]!);
}
