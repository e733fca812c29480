/** Text that is HTML already. Only `html` makes it, so that everything else is escaped. */
export class Html {
  constructor(readonly text: string) {}
}

/** What may stand in a template. Nothing is written for undefined, null and false. */
export type Part = Html | string | number | null | undefined | false | readonly Part[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** HTML whose values are escaped, for elements and for attributes in quotes. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(strings.map((text, at) => text + (at < parts.length ? textOf(parts[at]) : '')).join(''));
}

function textOf(part: Part): string {
  if (part instanceof Html) return part.text;
  if (part === undefined || part === null || part === false) return '';
  if (typeof part === 'string' || typeof part === 'number')
    return String(part).replace(/[&<>"']/g, (character) => entities[character] ?? character);
  return part.map(textOf).join('');
}

/** An attribute for a template: `name="value"`, the bare name for true, nothing for undefined and false. */
export function attribute(name: string, value: string | boolean | undefined): Html {
  if (value === undefined || value === false) return html``;
  return value === true ? new Html(name) : new Html(`${name}="${textOf(value)}"`);
}
