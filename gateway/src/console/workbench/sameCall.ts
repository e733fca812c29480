import { html, type Html } from '../html.ts';

/** An operation as the form has it. */
export type Call = {
  operation: string;
  writes: boolean;
  organisation: string;
  connection: string;
  production: boolean;
  input: Readonly<Record<string, unknown>>;
};

/** The same call for every other way to make it. Keys are left to the reader. */
function sameCalls(call: Call, gateway: string): readonly { name: string; text: string }[] {
  const { operation, writes, organisation, connection, production, input } = call;
  const body = JSON.stringify({ connection, input }, null, 2);
  const confirmed = writes && production ? { confirm_production: true } : {};
  const params = { name: writes ? 'run_write' : 'run_read', arguments: { operation, connection, input, ...confirmed } };
  return [
    { name: "Tray: the step's input as JSON", text: JSON.stringify(input, null, 2) },
    {
      name: 'curl',
      text: [
        `curl -s ${quoted(`${gateway}/operations/${encodeURIComponent(operation)}`)} \\`,
        '  -H "Authorization: Bearer $ASPIRE_GATEWAY_API_KEY" \\',
        ...(writes ? [`  -H "Idempotency-Key: $(uuidgen)" \\`] : []),
        '  -H "Content-Type: application/json" \\',
        `  -d ${quoted(body)}`,
      ].join('\n'),
    },
    {
      name: 'Command line',
      text: [
        `aspire-gateway run ${quoted(operation)} --org ${organisation} --connection ${connection} --input - <<'JSON'`,
        JSON.stringify(input, null, 2),
        'JSON',
      ].join('\n'),
    },
    { name: 'MCP', text: JSON.stringify({ method: 'tools/call', params }, null, 2) },
  ];
}

/** One word of a shell, whatever is in it. */
function quoted(text: string): string {
  return /^[\w./:@-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

/** The calls, each to copy. */
export function drawSameCalls(call: Call, gateway: string): Html {
  return html`<section aria-labelledby="same">
    <h2 id="same">The same call elsewhere</h2>
    ${sameCalls(call, gateway).map(
      ({ name, text }, at) =>
        html`<details id="same-call-${at}">
          <summary>${name}</summary>
          <button type="button" class="copy" data-copy="same-${at}">Copy<span class="away"> for ${name}</span></button>
          <pre id="same-${at}" tabindex="0" role="region" aria-label="${name}">${text}</pre>
        </details>`,
    )}
  </section>`;
}
