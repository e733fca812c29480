import type { CallbackReport } from '../connections/types.ts';

/** Makes a text safe inside HTML, in elements and in attributes. */
function escapeHtml(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** What the person at the browser sees at the end of the authorization code flow. No script, nothing from elsewhere. */
export function callbackPage({ http, connection, message, warning }: CallbackReport): string {
  const title = http === 200 ? 'Connected' : 'Not connected';
  const warn = warning === undefined ? '' : `<p><strong>${escapeHtml(warning)}</strong></p>`;
  const next = http === 200 ? 'You can close this page.' : 'Start the connection again, or ask who runs the gateway.';
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title></head>
<body>
<h1>${title}</h1>
<p>Connection <code>${escapeHtml(connection)}</code>: ${escapeHtml(message)}</p>
${warn}<p>${next}</p>
</body>
</html>
`;
}
