import { attribute, html, type Html } from '../html.ts';
import type { Drawing, Spot } from './drawing.ts';
import { drawScalar, idOf } from './drawScalar.ts';
import { root, rowsAt, typeAt } from './formState.ts';
import { fieldsOf, shapeOf, usualAt, type Field, type Schema, type Shape } from './shape.ts';

/** The form of an operation as Tray's builder draws it: fields in their order, the advanced ones folded away below. */
export function drawForm(schema: Schema, drawing: Drawing): Html {
  return drawFields(schema, root, schema.default, drawing);
}

function drawFields(schema: Schema, path: string, usual: unknown, drawing: Drawing): Html {
  const fields = fieldsOf(schema);
  const draw = (field: Field) => drawField(field, path, usualAt(usual, field.name), drawing);
  const advanced = fields.filter((field) => field.advanced);
  return html`${fields.filter((field) => !field.advanced).map(draw)}
  ${
    advanced.length > 0 &&
    html`<details class="advanced" id="advanced-${idOf(path)}" ${attribute('open', isUsed(advanced, path, drawing))}>
      <summary>Advanced (${advanced.length})</summary>
      ${advanced.map(draw)}
    </details>`
  }`;
}

/** Whether one of these fields is filled in, or was just opened: a fold must not hide that. */
function isUsed(fields: readonly Field[], path: string, { state, choices }: Drawing): boolean {
  return fields.some(({ name, schema }) => {
    const own = `${path}.${name}`;
    const isDefault = (key: string, value: string) => key === own && value === String(schema.default);
    const isFilled = [...state].some(([key, value]) => {
      const bare = key.replace(/^(?:n|t|k|pick)\./, '');
      const isInside = bare === own || bare.startsWith(`${own}.`);
      return isInside && value !== '' && value !== '0' && !key.startsWith('t.') && !isDefault(key, value);
    });
    return isFilled || choices?.path === own || choices?.path.startsWith(`${own}.`) === true;
  });
}

function drawField({ name, title, schema, required }: Field, parent: string, usual: unknown, drawing: Drawing): Html {
  return draw(schema, { path: `${parent}.${name}`, title, name, required, usual: usual ?? schema.default }, drawing);
}

function draw(schema: Schema, spot: Spot, drawing: Drawing): Html {
  const shape = shapeOf(schema, spot.required);
  switch (shape.kind) {
    case 'list':
    case 'map':
      return group(schema, spot, drawRows(shape, spot, drawing));
    case 'object':
      return group(schema, spot, drawFields(schema, spot.path, spot.usual, drawing));
    case 'union':
      return drawUnion(schema, shape.branches, spot, drawing);
    default:
      return drawScalar(schema, shape, spot, drawing);
  }
}

/** Something that holds several controls. */
function group({ description }: Schema, { path, title, name, required }: Spot, inside: Html): Html {
  const id = idOf(path);
  return html`<fieldset
    class="group"
    id="field-${id}"
    data-field="${name}"
    ${attribute('aria-describedby', description && `help-${id}`)}
  >
    <legend>${title} ${required && html`<span class="required">required</span>`}</legend>
    ${description && html`<p class="help" id="help-${id}">${description}</p>`} ${inside}
  </fieldset>`;
}

function drawRows(shape: Extract<Shape, { kind: 'list' | 'map' }>, spot: Spot, drawing: Drawing): Html {
  const { path, title } = spot;
  const isMap = shape.kind === 'map';
  const rows = rowsAt(drawing.state, path, isMap ? 0 : shape.usual);
  const schema = isMap ? shape.values : shape.items;
  return html`<input type="hidden" name="n.${path}" value="${rows}" />
    ${Array.from({ length: rows }, (_, at) => {
      const own = `${path}.${at}`;
      const label = `${schema.title ?? title} ${at + 1}`;
      const inner = { path: own, title: label, name: String(at), required: false, usual: usualAt(spot.usual, at) };
      return html`<div class="item">
        <div class="what">
          ${isMap && nameControl(own, label, drawing)} ${draw({ ...schema, title: label }, inner, drawing)}
        </div>
        <button name="do" value="remove:${own}" formnovalidate aria-label="Remove ${label}">Remove</button>
      </div>`;
    })}
    <button name="do" value="add:${path}" formnovalidate>
      Add ${lower(schema.title ?? (isMap ? 'entry' : 'item'))}<span class="away"> to ${title}</span>
    </button>`;
}

function nameControl(path: string, label: string, { state }: Drawing): Html {
  const name = `k.${path}`;
  return html`<label class="field">Name of ${label} <input name="${name}" value="${state.get(name)}" /></label>`;
}

function drawUnion(
  schema: Schema,
  branches: readonly { label: string; schema: Schema }[],
  spot: Spot,
  drawing: Drawing,
): Html {
  const { path, title } = spot;
  const chosen = typeAt(drawing.state, path, branches.length);
  const branch = branches[chosen]?.schema ?? {};
  const chooser = html`<span class="type"
      ><select name="t.${path}" aria-label="Type of ${title}" data-redraw>
        ${branches.map(({ label }, at) => html`<option value="${at}" ${attribute('selected', at === chosen)}>${label}</option>`)}
      </select></span
    ><button name="do" value="redraw" class="without-script" formnovalidate>Use this type</button>`;
  if (shapeOf(branch, spot.required).kind !== 'object')
    return drawScalar(branch, shapeOf(branch, spot.required), spot, drawing, chooser);
  return group(schema, spot, html`${chooser} ${drawFields(branch, path, spot.usual, drawing)}`);
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
