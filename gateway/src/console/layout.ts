import { attribute, html, type Html } from './html.ts';
import { prefix } from './site.ts';
import type { Session } from './sessions.ts';

const sections = [
  ['connections', 'Connections'],
  ['workbench', 'Workbench'],
  ['sync', 'Sync'],
  ['keys', 'API keys'],
  ['audit', 'Audit'],
] as const;

export type PageParts = {
  title: string;
  body: Html;
  /** The path within the console, which says which section is open. */
  path: string;
  /** Absent before the login. */
  session?: Session;
  csrf?: Html;
};

/** A whole page. */
export function layout({ title, body, path, session, csrf }: PageParts): string {
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="same-origin" />
        <title>${title} - Aspire gateway</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="${prefix}/assets/console.css" />
        <link rel="stylesheet" href="${prefix}/assets/forms.css" />
        <script type="module" src="${prefix}/assets/console.js"></script>
      </head>
      <body>
        <a class="skip" href="#main">Skip to the content</a>
        <header>
          <p class="brand">Aspire gateway</p>
          ${
            session &&
            csrf &&
            html`<nav aria-label="Sections">
                <ul>
                  ${sections.map(
                    ([name, label]) =>
                      html`<li>
                        <a href="${prefix}/${name}" ${attribute('aria-current', path.startsWith(`/${name}`) && 'page')}
                          >${label}</a
                        >
                      </li>`,
                  )}
                </ul>
              </nav>
              <div class="who">${whoForms(session, csrf)}</div>`
          }
        </header>
        <main id="main" tabindex="-1">${session?.notice && noticeOf(session.notice)} ${body}</main>
      </body>
    </html>`;
  return page.text;
}

function whoForms({ caller, home }: Session, csrf: Html): Html {
  const isElsewhere = caller.organisation !== home;
  const canSwitch = caller.scopes.includes('operator') && home !== 'GLOBAL';
  return html`<span class="organisation">${caller.organisation}</span>
    ${
      canSwitch &&
      html`<form method="post" action="${prefix}/organisation">
        ${csrf}<input type="hidden" name="global" value="${isElsewhere ? '' : 'yes'}" />
        <button class="link">${isElsewhere ? `Act for ${home}` : 'Act for GLOBAL'}</button>
      </form>`
    }
    <form method="post" action="${prefix}/logout">${csrf}<button class="link">Log out</button></form>`;
}

/** A message that screen readers tell at once. */
export function noticeOf({ kind, text }: { kind: 'good' | 'bad'; text: string }): Html {
  return html`<p class="notice ${kind}" role="${kind === 'bad' ? 'alert' : 'status'}">${text}</p>`;
}

/** A time for people, in UTC, and for programs. */
export function timeOf(time: string | Date | null | undefined): Html {
  if (!time) return html`<span class="soft">-</span>`;
  const iso = new Date(time).toISOString();
  return html`<time datetime="${iso}">${iso.slice(0, 10)} ${iso.slice(11, 19)}</time>`;
}
