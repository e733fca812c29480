import { errorBody } from '../../errors.ts';
import type { Exchange } from '../../operations/exchanges.ts';
import { html, type Html } from '../html.ts';

/** What is shown of an answer; the rest comes by the other ways to make the call. */
const maxCharacters = 200_000;

/** What an operation came to, and what was sent to Aspire for it. */
export function drawResult(exchanges: readonly Exchange[], result: PromiseSettledResult<object>): Html {
  const isGood = result.status === 'fulfilled';
  const facts: object = isGood ? result.value : errorBody(result.reason);
  const text = JSON.stringify(facts, null, 2);
  const shown = text.length > maxCharacters ? `${text.slice(0, maxCharacters)}\n...` : text;
  const { message = '', code = '' } = facts as { message?: string; code?: string };
  return html`<section aria-labelledby="answer">
    <h2 id="answer" tabindex="-1">Answer</h2>
    ${
      isGood
        ? html`<p class="notice good" role="status">It worked. ${countOf(facts)}</p>`
        : html`<p class="notice bad" role="alert">${message} <code>${code}</code></p>`
    }
    <pre tabindex="0" role="region" aria-label="Answer as JSON">${shown}</pre>
    ${text.length > maxCharacters && html`<p class="soft">Cut after ${maxCharacters.toLocaleString('en')} characters.</p>`}
    <h2>Sent to Aspire</h2>
    ${
      exchanges.length === 0
        ? html`<p>Nothing.</p>`
        : html`<ol class="exchanges">
            ${exchanges.map(drawExchange)}
          </ol>`
    }
  </section>`;
}

function drawExchange({ method, path, query, body, outcome }: Exchange): Html {
  const isGood = typeof outcome === 'number' && outcome < 400;
  return html`<li>
    <p class="code"><strong>${method}</strong> ${path} <span class="${isGood ? 'good' : 'bad'}">${outcome}</span></p>
    ${
      query.length > 0 &&
      html`<dl class="facts">
        ${query.map(
          ([name, value]) =>
            html`<div>
              <dt>${name}</dt>
              <dd class="code">${value}</dd>
            </div>`,
        )}
      </dl>`
    }
    ${body !== undefined && html`<pre tabindex="0" role="region" aria-label="Body as sent">${indented(body)}</pre>`}
  </li>`;
}

function countOf(facts: object): string {
  const { count, has_more: hasMore } = facts as { count?: unknown; has_more?: unknown };
  if (typeof count !== 'number') return '';
  return `${count} ${count === 1 ? 'record' : 'records'}${hasMore === true ? ', and there are more' : ''}.`;
}

function indented(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body;
  }
}
