/**
 * Makes an element. Attributes that begin with "on" are listeners, true and false set or leave out an attribute. Children
 * are nodes and texts: a text never becomes HTML.
 */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== false && value !== undefined && value !== null) element.setAttribute(name, String(value));
  }
  element.append(...children.flat().filter((child) => child !== undefined && child !== null && child !== false));
  return element;
}

/** A field of a form with its label around it. */
export function labelled(text, field, kind) {
  return el('label', { class: kind }, text, field);
}

/** A list of choices; each is a value, or a value and its text. */
export function choice(name, options, chosen, attributes = {}) {
  return el(
    'select',
    { name, ...attributes },
    options.map((option) => {
      const [value, text] = Array.isArray(option) ? option : [option, option];
      return el('option', { value, selected: String(value) === String(chosen) }, String(text));
    }),
  );
}

/** A table that scrolls sideways by itself, also with the keyboard. */
export function table(caption, headings, rows) {
  return el(
    'div',
    { class: 'wide', role: 'region', 'aria-label': caption, tabindex: '0' },
    el('table', {}, el('thead', {}, el('tr', {}, headings)), el('tbody', {}, rows)),
  );
}

/** Says what became of an action: read out by screen readers, and replaced by the next. */
export function noteLine() {
  const line = el('p', { role: 'status', class: 'soft' });
  return {
    line,
    say: (text) => {
      line.className = 'soft';
      line.textContent = text;
    },
    fail: (error) => {
      line.className = 'problem';
      line.textContent = error.message;
    },
  };
}

/** A field's name that may break where a word begins: `Property|Address|City`. */
export function breakable(name) {
  return name.split(/(?=[A-Z][a-z])/).flatMap((word, index) => (index === 0 ? [word] : [el('wbr'), word]));
}

export function formatCount(count) {
  return count.toLocaleString('en-US');
}
