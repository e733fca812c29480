import { choice, el, labelled, noteLine } from './dom.js';
import { control, read } from './server.js';

/** Everything about Aspire that is not known, or differs between accounts: a choice for each, which holds at once. */
export async function switches() {
  const { line, say, fail } = noteLine();
  const all = await read('settings');
  const change = async (name, value) => {
    try {
      await control('PUT', 'settings', { [name]: value });
      say(`${name} is ${value}.`);
    } catch (error) {
      fail(error);
    }
  };
  const settings = all
    .filter(({ scopes }) => scopes === undefined)
    .map((item) =>
      el(
        'div',
        { class: 'setting' },
        labelled(item.name, fieldOf(item, change)),
        el('p', { class: 'soft', id: `about-${item.name}` }, item.meaning),
      ),
    );
  return [
    el('h1', {}, 'Switches'),
    el(
      'p',
      { class: 'soft' },
      'Where Aspire’s behaviour is not known, or differs between accounts. A change holds at once, until the reset. docs/aspire-behaviour.md says why each default is what it is.',
    ),
    line,
    el('div', { class: 'switches' }, settings),
  ];
}

function fieldOf({ name, value, choices, least, most, startedWith }, change) {
  if (choices !== undefined) {
    const options = choices.map((item) => [item, item === startedWith ? `${item} (from the start)` : item]);
    const onchange = ({ target }) => void change(name, choices[target.selectedIndex]);
    return choice(name, options, value, { onchange, 'aria-describedby': `about-${name}` });
  }
  const onchange = ({ target }) => void change(name, target.valueAsNumber);
  return el('input', {
    type: 'number',
    name,
    value,
    min: least,
    max: most,
    step: 1,
    onchange,
    'aria-describedby': `about-${name}`,
  });
}
