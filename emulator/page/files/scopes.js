import { breakable, el, labelled, noteLine, table } from './dom.js';
import { control, read } from './server.js';

const verbs = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** The grid of scopes, as Aspire's administration has it: controller by verb. What is not ticked is answered with 403. */
export async function scopes() {
  const [settings, description, { clients }] = await Promise.all([
    read('settings'),
    fetch('/swagger/v1/swagger.json').then((response) => response.json()),
    read('overview'),
  ]);
  let forbidden = new Set(settings.find(({ name }) => name === 'forbidden').value);
  const { line, say, fail } = noteLine();
  const boxes = [];

  const isForbidden = (controller, verb) =>
    [`${controller} ${verb}`, `${controller} *`, `* ${verb}`, '* *'].some((scope) => forbidden.has(scope));

  async function change(next, done) {
    try {
      const changed = await control('PUT', 'settings', { forbidden: [...next] });
      forbidden = new Set(changed.find(({ name }) => name === 'forbidden').value);
      say(done);
    } catch (error) {
      fail(error);
    }
    for (const { box, controller, verb } of boxes) box.checked = !isForbidden(controller, verb);
  }

  /** Takes back every scope that covers this one, and names the others that were covered with it. */
  function toggle(controller, verb, isAllowed) {
    const scope = `${controller} ${verb}`;
    if (!isAllowed) return change(new Set([...forbidden, scope]), `${scope} is answered with 403.`);
    const single = boxes
      .filter((other) => isForbidden(other.controller, other.verb))
      .map((other) => `${other.controller} ${other.verb}`);
    return change(new Set(single.filter((other) => other !== scope)), `${scope} is allowed.`);
  }

  const rows = [...controllersOf(description)].map(([controller, has]) => {
    const cells = verbs.map((verb) => {
      if (!has.has(verb)) return el('td');
      const label = `${controller} ${verb}`;
      const box = el('input', { type: 'checkbox', 'aria-label': label, checked: !isForbidden(controller, verb) });
      box.addEventListener('change', () => void toggle(controller, verb, box.checked));
      boxes.push({ box, controller, verb });
      return el('td', {}, box);
    });
    return { controller, row: el('tr', {}, el('th', { scope: 'row' }, breakable(controller)), cells) };
  });
  const narrow = ({ target }) => {
    for (const { controller, row } of rows) row.hidden = !controller.toLowerCase().includes(target.value.toLowerCase());
  };
  return [
    el('h1', {}, 'Scopes'),
    el(
      'p',
      { class: 'soft' },
      'Which calls the API allows, for every client. What is not ticked is answered with 403, like a scope that is missing in Aspire’s administration.',
    ),
    ...clients
      .filter(({ scopes: own }) => own !== '*')
      .map(({ clientId, scopes: own }) =>
        el('p', {}, `The client ${clientId} may do no more than ${own.join(', ')} in any case.`),
      ),
    el(
      'form',
      { onsubmit: (event) => event.preventDefault() },
      labelled('Find a controller', el('input', { type: 'search', oninput: narrow })),
      el(
        'button',
        { type: 'button', onclick: () => void change(new Set(), 'Everything is allowed.') },
        'Allow everything',
      ),
      el(
        'button',
        {
          type: 'button',
          onclick: () =>
            void change(
              new Set(['POST', 'PUT', 'PATCH', 'DELETE'].map((verb) => `* ${verb}`)),
              'Only reading is allowed.',
            ),
        },
        'Allow only reading',
      ),
      line,
    ),
    table(
      'Scopes',
      ['Controller', ...verbs].map((text) => el('th', { scope: 'col' }, text)),
      rows.map(({ row }) => row),
    ),
  ];
}

/** The verbs of each controller. A login has no scope. */
function controllersOf({ paths }) {
  const controllers = new Map();
  for (const operations of Object.values(paths)) {
    for (const [verb, { tags, security }] of Object.entries(operations)) {
      if (security?.length === 0) continue;
      const [controller] = tags;
      controllers.set(controller, (controllers.get(controller) ?? new Set()).add(verb.toUpperCase()));
    }
  }
  return new Map([...controllers].sort(([a], [b]) => a.localeCompare(b)));
}
