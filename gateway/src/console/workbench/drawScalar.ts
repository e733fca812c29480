import { attribute, html, type Html, type Part } from '../html.ts';
import type { Choices } from './choices.ts';
import type { Drawing, Spot } from './drawing.ts';
import { textAt } from './readInput.ts';
import type { Schema, Shape } from './shape.ts';

/** An id for HTML, out of the way to a field. */
export function idOf(path: string): string {
  return path.replace(/[^\w-]/g, '_');
}

/** One control with its label and help. `beside`: what chooses its type. */
export function drawScalar(schema: Schema, shape: Shape, spot: Spot, { state, choices }: Drawing, beside?: Html): Html {
  const { path, title, name, required, usual } = spot;
  const id = idOf(path);
  const { description } = schema;
  const dropdown = schema['x-dropdown'];
  const text = textAt(state, path, usual);
  const attributes = spaced(
    attribute('id', id),
    attribute('name', path),
    attribute('aria-describedby', description && `help-${id}`),
    attribute('aria-required', required && 'true'),
  );
  const own = choices?.path === path ? choices : undefined;
  return html`<div class="field" id="field-${id}" data-field="${name}">
    <label for="${id}">${title}</label> ${required && html`<span class="required" aria-hidden="true">required</span>`}
    ${beside}
    <div class="control">
      ${controlOf(schema, shape, text, attributes)} ${isDate(shape) && datePicker(path, title)}
      ${
        dropdown &&
        html`<button name="do" value="choices:${path}" formnovalidate data-part="field-${id}">
          Choices<span class="away"> for ${title}</span>
        </button>`
      }
    </div>
    ${own && drawChoices(own, title, text)} ${description && html`<p class="help" id="help-${id}">${description}</p>`}
  </div>`;
}

function controlOf(schema: Schema, shape: Shape, text: string, attributes: Part): Html {
  if (shape.kind === 'choice') return select(shape.values, text, attributes);
  if (shape.kind === 'any') return html`<textarea ${attributes} rows="3" spellcheck="false">${text}</textarea>`;
  if (shape.kind !== 'scalar') return html``;
  const { type, format } = shape;
  if (type === 'boolean')
    return select(
      [
        { value: 'true', label: 'True' },
        { value: 'false', label: 'False' },
      ],
      text,
      attributes,
    );
  if (format === 'text' || format === 'code')
    return html`<textarea ${attributes} rows="4" ${attribute('class', format === 'code' && 'code')} spellcheck="false">
${text}</textarea>`;
  const isNumber = type !== 'string';
  const { minLength, maxLength, minimum, maximum } = schema;
  const hint = isDate(shape) ? '2026-04-08 or 2026-04-08T08:00:00Z' : undefined;
  const limits =
    isNumber && minimum !== undefined && maximum !== undefined && maximum < 10_000
      ? `${minimum} to ${maximum}`
      : undefined;
  return html`<input
    ${attributes}
    value="${text}"
    autocomplete="off"
    ${attribute('inputmode', isNumber && 'decimal')}
    ${attribute('minlength', minLength !== undefined && minLength > 1 && String(minLength))}
    ${attribute('maxlength', maxLength !== undefined && String(maxLength))}
    ${attribute('placeholder', hint ?? limits)}
  />`;
}

function select(values: readonly { value: string; label: string }[], chosen: string, attributes: Part): Html {
  return html`<select ${attributes}>
    <option value="">Not set</option>
    ${values.map(
      ({ value, label }) => html`<option value="${value}" ${attribute('selected', value === chosen)}>${label}</option>`,
    )}
  </select>`;
}

/** Goes before what is typed, so that it works without the script, which copies it. */
function datePicker(path: string, title: string): Html {
  return html`<input type="date" name="pick.${path}" aria-label="Calendar for ${title}" data-pick="${idOf(path)}" />`;
}

function drawChoices(own: Choices, title: string, text: string): Html {
  if ('problem' in own) return html`<p class="problem" role="alert">${own.problem}</p>`;
  const { path, values } = own;
  if (values.length === 0) return html`<p class="soft" role="status">There is nothing to choose from.</p>`;
  return html`<select name="pick.${path}" aria-label="Choices for ${title}" data-pick="${idOf(path)}" data-fresh>
    <option value="">Choose from ${values.length}</option>
    ${values.map(
      ({ value, text: label }) =>
        html`<option value="${value}" ${attribute('selected', value === text)}>
          ${label === value ? label : `${label} (${value})`}
        </option>`,
    )}
  </select>`;
}

function isDate(shape: Shape): boolean {
  return shape.kind === 'scalar' && /^date/.test(shape.format ?? '');
}

function spaced(...parts: readonly Html[]): Part {
  return parts.filter(({ text }) => text !== '').flatMap((part) => [part, ' ']);
}
