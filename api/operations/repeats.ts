import type { Operation } from '../model/model';

/** Whether an operation may be run once more with the same input, by what it does. */
export const repeats = {
  read: 'Changes nothing, so you can repeat it.',
  update: 'Changes only what you give, so you can repeat it.',
  replace: 'Sends exactly what you give, and what you leave out may be emptied; you can repeat it.',
  delete: 'Repeating it changes nothing more, and ends in an error.',
  create: 'Do not repeat it blindly: each run adds another one.',
} as const;

/** What an update has to fear from another one. */
export const oneWriter = 'Let only one workflow write at a time.';

/** What comes of running one of Aspire's own operations once more, as its description says it. */
export function repeatsOf({ method, replaces, reading, repeats: own }: Operation): string {
  if (own !== undefined) return own;
  switch (method) {
    case 'GET':
      return repeats.read;
    case 'PUT':
    case 'PATCH':
      return replaces && !reading ? repeats.replace : `${repeats.update}${reading ? ` ${oneWriter}` : ''}`;
    case 'DELETE':
      return repeats.delete;
    case 'POST':
      return repeats.create;
  }
}
