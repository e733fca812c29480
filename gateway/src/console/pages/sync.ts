import type { SyncStatus } from '../../sync/status.ts';
import { html, type Html } from '../html.ts';
import { timeOf } from '../layout.ts';
import type { ConsoleDeps, Pages } from '../site.ts';

/** How the copies of Aspire's records stand. */
export function syncPage(pages: Pages, { sync }: ConsoleDeps): void {
  pages.get('/sync', 'read', async ({ caller }) => {
    const found = await sync.status(caller);
    const body = html`<h1>Sync</h1>
      ${found.length === 0 ? html`<p>Nothing is kept in sync yet.</p>` : syncTable(found)}`;
    return { title: 'Sync', body };
  });
}

const states: Readonly<Record<SyncStatus['state'], [kind: string, text: string]>> = {
  running: ['good', 'Running'],
  idle: ['good', 'Idle'],
  waiting: ['', 'Waiting'],
  failed: ['bad', 'Failed'],
};

const numbers = ['read', 'new', 'changed', 'gone', 'skipped', 'calls'] as const;

function syncTable(found: readonly SyncStatus[]): Html {
  return html`<div class="wide" role="region" aria-label="Sync" tabindex="0">
    <table>
      <thead>
        <tr>
          <th scope="col">Resource</th>
          <th scope="col">State</th>
          <th scope="col">Last run</th>
          <th scope="col">Next run</th>
          <th scope="col" class="number">Behind</th>
          ${numbers.map((name) => html`<th scope="col" class="number">${name === 'calls' ? 'Requests' : capital(name)}</th>`)}
          <th scope="col" class="number">Of the limit</th>
        </tr>
      </thead>
      <tbody>
        ${found.map(
          (one) =>
            html`<tr>
              <th scope="row">${one.resource}<br /><span class="soft">${one.connection}</span></th>
              <td class="long">
                <strong class="status ${states[one.state][0]}">${states[one.state][1]}</strong>
                ${detailOf(one)}
              </td>
              <td class="short">${timeOf(one.lastRun?.startedAt)}<br />${timeOf(one.lastRun?.endedAt)}</td>
              <td class="short">${timeOf(one.nextRunAt)}</td>
              <td class="number">${one.lagSeconds === null ? '-' : durationOf(one.lagSeconds)}</td>
              ${numbers.map(
                (name) => html`<td class="number">${one.lastRun ? one.lastRun[name].toLocaleString('en') : '-'}</td>`,
              )}
              <td class="number">${one.lastRun ? `${Math.round(one.lastRun.shareOfLimit * 100)} %` : '-'}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** Why it failed, what it waits for, how far it is; of one at rest, whether its last run left something out. */
function detailOf({ detail, progress, lastRun }: SyncStatus): Html | false {
  if (detail !== null) return html`<br />${detail}`;
  if (progress) return html`<br />${progress.read.toLocaleString('en')} read so far`;
  if (lastRun?.outcome === 'stopped') return html`<br />The last run was stopped; the next one goes on.`;
  return lastRun?.outcome === 'partial' && html`<br />The last run skipped records.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function durationOf(seconds: number): string {
  if (seconds < 120) return `${Math.round(seconds)} s`;
  return seconds < 7_200 ? `${Math.round(seconds / 60)} min` : `${Math.round(seconds / 3_600)} h`;
}
