import { auditActions, readAudit } from '../../audit/readAudit.ts';
import type { AuditRow } from '../../audit/chain.ts';
import { GatewayError } from '../../errors.ts';
import { attribute, html, type Html } from '../html.ts';
import { timeOf } from '../layout.ts';
import { prefix, type ConsoleDeps, type Pages } from '../site.ts';

const filters = ['action', 'subject', 'actor', 'outcome'] as const;

/** What happened in the organisation, the newest first. */
export function auditPages(pages: Pages, { database }: ConsoleDeps): void {
  pages.get('/audit', 'read', async ({ caller, query }) => {
    const { organisation } = caller;
    const given = Object.fromEntries(filters.map((name) => [name, query.get(name)?.slice(0, 300) ?? '']));
    const before = query.get('before');
    if (before !== null && !/^\d{1,15}$/.test(before))
      throw new GatewayError('invalid_input', 'before is not the number of an event. Go back to the first page.');
    const [{ rows, next }, actions] = await Promise.all([
      readAudit(database, organisation, { ...given, ...(before === null ? {} : { before: Number(before) }) }),
      auditActions(database, organisation),
    ]);
    const page = (more: Record<string, string>) => {
      const kept = Object.entries({ ...given, ...more }).filter(([, value]) => value !== '');
      return `${prefix}/audit?${new URLSearchParams(kept).toString()}`;
    };
    const body = html`<h1>Audit</h1>
      <form method="get" action="${prefix}/audit" class="row" role="search">
        ${choice('action', 'Event', actions, given.action)} ${text('subject', 'Subject', given.subject)}
        ${text('actor', 'By', given.actor)} ${choice('outcome', 'Outcome', ['success', 'failure'], given.outcome)}
        <button>Filter</button>
      </form>
      ${eventTable(rows, 'Events')}
      <p class="row">
        ${before !== null && html`<a href="${page({})}">Newest events</a>`}
        ${next !== undefined && html`<a href="${page({ before: String(next) })}">Older events</a>`}
      </p>
      <p class="soft">
        Times are UTC. <code>aspire-gateway audit verify</code> proves that nothing was changed or removed.
      </p>`;
    return { title: 'Audit', body };
  });
}

function choice(name: string, label: string, values: readonly string[], given = ''): Html {
  return html`<label>
    ${label}
    <select name="${name}">
      <option value="">Any</option>
      ${values.map((value) => html`<option value="${value}" ${attribute('selected', value === given)}>${value}</option>`)}
    </select>
  </label>`;
}

function text(name: string, label: string, given = ''): Html {
  return html`<label>${label} <input name="${name}" value="${given}" /></label>`;
}

/** Events as a table. */
export function eventTable(rows: readonly AuditRow[], label: string): Html {
  if (rows.length === 0) return html`<p>Nothing to show.</p>`;
  return html`<div class="wide" role="region" aria-label="${label}" tabindex="0">
    <table>
      <thead>
        <tr>
          <th scope="col">Time (UTC)</th>
          <th scope="col">Event</th>
          <th scope="col">Subject</th>
          <th scope="col">By</th>
          <th scope="col">Detail</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ at, action, subject, actor, outcome, detail }) =>
            html`<tr>
              <td class="short">${timeOf(at)}</td>
              <td>${action} ${outcome === 'failure' && html`<strong class="bad">failed</strong>`}</td>
              <td class="long">${subject}</td>
              <td class="long">${actor}</td>
              <td class="long">${detailOf(detail)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function detailOf(detail: unknown): Html {
  const facts = Object.entries((detail ?? {}) as Record<string, unknown>);
  return html`${facts.map(
    ([name, value], at) => html`${at > 0 && ', '}${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`,
  )}`;
}
