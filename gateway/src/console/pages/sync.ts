import { html, type Html } from '../html.ts';
import { timeOf } from '../layout.ts';
import type { ConsoleDeps, Pages } from '../site.ts';
import type { SyncStatus } from '../sync.ts';

/** How the copies of Aspire's records stand. */
export function syncPage(pages: Pages, { sync }: ConsoleDeps): void {
  pages.get('/sync', 'read', async ({ caller }) => {
    const found = await sync?.list(caller);
    const body = html`<h1>Sync</h1>
      ${
        found === undefined
          ? html`<p>This gateway runs without a sync.</p>`
          : found.length === 0
            ? html`<p>Nothing is kept in sync yet.</p>`
            : syncTable(found)
      }`;
    return { title: 'Sync', body };
  });
}

const states: Readonly<Record<SyncStatus['state'], [kind: string, text: string]>> = {
  running: ['good', 'Running'],
  idle: ['good', 'Idle'],
  waiting: ['', 'Waiting'],
  failed: ['bad', 'Failed'],
};

const numbers = ['read', 'new', 'changed', 'gone', 'skipped'] as const;

function syncTable(found: readonly SyncStatus[]): Html {
  return html`<div class="wide" role="region" aria-label="Sync" tabindex="0">
    <table>
      <thead>
        <tr>
          <th scope="col">Resource</th>
          <th scope="col">State</th>
          <th scope="col">Last run</th>
          <th scope="col" class="number">Behind</th>
          ${numbers.map((name) => html`<th scope="col" class="number">${capital(name)}</th>`)}
          <th scope="col" class="number">Requests</th>
          <th scope="col" class="number">Of the limit</th>
        </tr>
      </thead>
      <tbody>
        ${found.map(
          (one) =>
            html`<tr>
              <th scope="row">${one.resource}<br /><span class="soft">${one.organisation}, ${one.connection}</span></th>
              <td class="long">
                <strong class="status ${states[one.state][0]}">${states[one.state][1]}</strong>
                ${one.error !== null && html`<br />${one.error}`}
              </td>
              <td class="short">${timeOf(one.lastRun?.startedAt)}<br />${timeOf(one.lastRun?.endedAt)}</td>
              <td class="number">${one.lagSeconds === null ? '-' : durationOf(one.lagSeconds)}</td>
              ${numbers.map((name) => html`<td class="number">${one.rows[name].toLocaleString('en')}</td>`)}
              <td class="number">${one.calls.toLocaleString('en')}</td>
              <td class="number">${Math.round(one.rateLimitShare * 100)} %</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function durationOf(seconds: number): string {
  if (seconds < 120) return `${Math.round(seconds)} s`;
  return seconds < 7_200 ? `${Math.round(seconds / 60)} min` : `${Math.round(seconds / 3_600)} h`;
}
