/** Spares page loads where a form redraws itself. Every page works without it. */
document.documentElement.classList.add('scripted');

/** Sends a form as its button would, and takes what came back: one part of the page, or all of its content. */
async function send(form, button) {
  const body = new URLSearchParams(new FormData(form, button ?? undefined));
  if (!button) body.set('do', 'redraw');
  const open = [...document.querySelectorAll('details[open][id]')].map(({ id }) => id);
  const focused = document.activeElement;
  const name = focused?.getAttribute('name');
  const value = focused?.tagName === 'BUTTON' ? focused.getAttribute('value') : undefined;
  button?.setAttribute('aria-busy', 'true');
  form.toggleAttribute('inert', button?.value === 'run');
  const answer = await fetch(form.action, { method: 'POST', body });
  // The session has ended.
  if (answer.status === 401) return location.assign('/console/login');
  const next = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const part = button?.dataset.part;
  const fresh = part && next.getElementById(part);
  if (fresh) document.getElementById(part)?.replaceWith(fresh);
  else document.querySelector('main')?.replaceWith(next.querySelector('main') ?? '');
  for (const id of open) document.getElementById(id)?.setAttribute('open', '');
  moveFocus(button, name, value);
}

/** To what the button brought; else to where it was. */
function moveFocus(button, name, value) {
  const [action, path] = (button?.value ?? '').split(/:(.*)/s);
  const inRow = (row) => document.querySelector(`[name^="${CSS.escape(row)}."]:not([type=hidden])`);
  const rows = path && Number(document.querySelector(`[name="n.${CSS.escape(path)}"]`)?.getAttribute('value'));
  const target =
    action === 'run'
      ? (document.getElementById('answer') ?? document.querySelector('main .notice'))
      : action === 'add'
        ? (inRow(`${path}.${rows - 1}`) ?? document.querySelector(`[name="${CSS.escape(`${path}.${rows - 1}`)}"]`))
        : action === 'remove'
          ? document.querySelector(`[value="${CSS.escape(`add:${path.replace(/\.\d+$/, '')}`)}"]`)
          : action === 'choices'
            ? document.querySelector('[data-fresh]')
            : undefined;
  const before = [...document.getElementsByName(name ?? '')].find(
    (one) => value === undefined || one.getAttribute('value') === value,
  );
  if (target?.classList.contains('notice')) target.setAttribute('tabindex', '-1');
  (target ?? before)?.focus();
  target?.removeAttribute('data-fresh');
  if (action === 'run') target?.scrollIntoView({ block: 'start' });
}

document.addEventListener('submit', (event) => {
  const form = event.target;
  if (!form.matches('[data-swap]')) return;
  event.preventDefault();
  void send(form, event.submitter);
});

document.addEventListener('change', ({ target }) => {
  if (target.matches('[data-pick]') && target.value !== '') {
    const field = document.getElementById(target.dataset.pick);
    field.value = target.value;
    // The field holds it now; left here, it would go before what is typed later.
    if (target.type === 'date') target.value = '';
    else target.removeAttribute('name');
  }
  if (target.matches('[data-redraw]')) void send(target.form);
});

document.addEventListener('click', ({ target }) => {
  const button = target.closest('[data-copy]');
  if (!button) return;
  const text = document.getElementById(button.dataset.copy)?.textContent ?? '';
  void navigator.clipboard.writeText(text).then(() => button.replaceChildren('Copied'));
});
