import { choice, el, labelled, noteLine } from './dom.js';
import { control, read } from './server.js';

/** Everything about Aspire that is not known, or differs between accounts: a choice for each, which holds at once. */
export async function switches() {
  const { line, say, fail } = noteLine();
  const form = el('form', { onsubmit: (event) => event.preventDefault(), 'aria-label': 'Switches' });
  const all = await read('settings');
  const change = async (name, value) => {
    try {
      await control('PUT', 'settings', { [name]: value });
      say(`${name} is ${value}.`);
    } catch (error) {
      fail(error);
    }
  };
  form.append(
    ...all.filter(({ scopes }) => scopes === undefined).map((item) => labelled(item.name, fieldOf(item, change))),
  );
  return [
    el('h1', {}, 'Switches'),
    el(
      'p',
      { class: 'soft' },
      'Where Aspire’s behaviour is not known, or differs between accounts. A change holds at once, until the reset. docs/aspire-behaviour.md says why each default is what it is.',
    ),
    line,
    form,
  ];
}

function fieldOf({ name, value, values, from, to, startedWith }, change) {
  if (values !== undefined) {
    const options = values.map((item) => [item, item === startedWith ? `${item} (from the start)` : item]);
    const onchange = ({ target }) => void change(name, values[target.selectedIndex]);
    return choice(name, options, value, { onchange });
  }
  const onchange = ({ target }) => void change(name, target.valueAsNumber);
  return el('input', { type: 'number', name, value, min: from, max: to, step: 1, onchange });
}
