/**
 * What the form of an operation holds. A value's name is its way through the input, `in.conditions.0.field`; beside it stand
 * `n.` (how many rows a list has), `t.` (which type is chosen), `k.` (the name of an entry that may have any name) and `pick.`
 * (a choice out of a dropdown or a calendar, which goes before what was typed).
 */
export type FormState = URLSearchParams;

export const root = 'in';

/** What a scalar holds: what was picked, else what was typed; undefined if the form did not show it yet. */
export function valueAt(state: FormState, path: string): string | undefined {
  return state.get(`pick.${path}`) || (state.get(path) ?? undefined);
}

/** How many rows a list has; `usual` before it was shown. */
export function rowsAt(state: FormState, path: string, usual: number): number {
  const given = state.get(`n.${path}`);
  return given !== null && /^\d{1,3}$/.test(given) ? Number(given) : usual;
}

/** Which of several types is chosen, the first one before it was shown. */
export function typeAt(state: FormState, path: string, types: number): number {
  const given = state.get(`t.${path}`);
  return given !== null && /^\d{1,2}$/.test(given) && Number(given) < types ? Number(given) : 0;
}

/** The state with one row more. */
export function withRow(state: FormState, path: string): FormState {
  const next = new URLSearchParams(state);
  next.set(`n.${path}`, String(rowsAt(state, path, 0) + 1));
  return next;
}

/** The state without one row: those after it move up. */
export function withoutRow(state: FormState, rowPath: string): FormState {
  const cut = rowPath.lastIndexOf('.');
  const [path, at] = [rowPath.slice(0, cut), Number(rowPath.slice(cut + 1))];
  const next = new URLSearchParams();
  for (const [name, value] of state) {
    const [, mark = '', own = ''] = /^((?:n|t|k|pick)\.)?(.*)$/s.exec(name) ?? [];
    const [row = '', ...rest] = own.startsWith(`${path}.`) ? own.slice(path.length + 1).split('.') : [];
    const number = Number(row);
    if (row === '' || number < at) next.append(name, value);
    else if (number > at) next.append(`${mark}${[path, number - 1, ...rest].join('.')}`, value);
  }
  next.set(`n.${path}`, String(Math.max(0, rowsAt(state, path, 0) - 1)));
  return next;
}
