import type { ConnectionDetail, ConnectionSummary } from '../../connections/types.ts';
import { html, type Html } from '../html.ts';
import { timeOf } from '../layout.ts';
import { prefix } from '../site.ts';

/** Where connections are. */
export const root = `${prefix}/connections`;

/** Every path of one connection. */
export const pathOf = (name: string) => `${root}/${encodeURIComponent(name)}`;

/** Connections in a list; whose they are, where they are not the organisation's own. */
export function connectionTable(found: readonly ConnectionSummary[], organisation: string): Html {
  return html`<div class="wide" role="region" aria-label="Connections" tabindex="0">
    <table>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Status</th>
          <th scope="col">Provider</th>
          <th scope="col">Token ends</th>
          <th scope="col">Last refresh</th>
        </tr>
      </thead>
      <tbody>
        ${found.map(
          (one) =>
            html`<tr>
              <th scope="row">
                <a href="${pathOf(one.connection_name)}">${one.connection_name}</a>
                ${one.org_id !== organisation && html`<span class="badge">${one.org_id}</span>`}
              </th>
              <td class="long">${statusOf(one.status)}<br /><span class="soft">${one.status_message}</span></td>
              <td>${one.provider}</td>
              <td class="short">${timeOf(one.expires_at)}</td>
              <td class="short">${timeOf(one.last_refresh_at)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

const words: Readonly<Record<string, [kind: string, text: string]>> = {
  completed: ['good', 'Connected'],
  failed: ['bad', 'Failed'],
  not_connected: ['', 'Not connected'],
  waiting_callback: ['', 'Waiting for a person at the provider'],
  testing: ['', 'Being tested'],
};

/** A status in words. */
export function statusOf(status: string): Html {
  const [kind, text] = words[status] ?? ['bad', status];
  return html`<strong class="status ${kind}">${text}</strong>`;
}

/** What can be done with a connection as it stands. */
export function actionForms(
  { connection_name: name, status, oauth_flow_type: flow }: ConnectionDetail,
  csrf: Html,
): Html {
  const isByPerson = flow === 'authorization_code';
  const actions: (readonly [action: string, label: string, isOffered: boolean])[] = [
    ['test', 'Test', status === 'completed'],
    ['refresh', 'Refresh now', status === 'completed'],
    [
      'authorize',
      status === 'not_connected' ? 'Authorise' : 'Authorise again',
      isByPerson && status !== 'waiting_callback',
    ],
    ['cancel', 'Cancel the authorisation', status === 'waiting_callback'],
    ['connect', status === 'not_connected' ? 'Connect' : 'Connect again', !isByPerson && status !== 'completed'],
    ['disconnect', 'Disconnect', status === 'completed' || status === 'failed'],
  ];
  return html`<div class="row">
    ${actions
      .filter(([, , isOffered]) => isOffered)
      .map(
        ([action, label]) =>
          html`<form method="post" action="${pathOf(name)}/${action}">${csrf}<button>${label}</button></form>`,
      )}
    <a class="button" href="${pathOf(name)}/change">Change</a>
    <a class="button" href="${pathOf(name)}/delete">Delete</a>
  </div>`;
}

/** What there is to know of a connection. */
export function factsOf(detail: ConnectionDetail): Html {
  const facts: [string, Html | string | null][] = [
    ['Description', detail.description],
    ['Provider', detail.provider],
    ['Environment', detail.environment],
    ['Flow', detail.oauth_flow_type],
    ['Client ID', detail.client_id],
    ['Client secret', detail.has_client_secret ? 'kept, and never shown' : 'none'],
    ['Token URL', detail.token_url],
    ['Authorisation URL', detail.authorization_url],
    ['Redirect URI', detail.redirect_uri],
    ['Scopes', detail.scopes],
    ['Token ends', timeOf(detail.expires_at)],
    ['Last refresh', timeOf(detail.last_refresh_at)],
    ['Next refresh', timeOf(detail.next_refresh_at)],
    ['Last test', timeOf(detail.last_test_at)],
    ['Changed', html`${timeOf(detail.updated_at)} by ${detail.updated_by}`],
  ];
  return html`<dl class="facts">
    ${facts
      .filter(([, value]) => value !== null && value !== '')
      .map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
  </dl>`;
}
