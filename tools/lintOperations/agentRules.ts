import type { Finding } from './finding';
import type { OperationFolder } from './readOperations';
import { textOf } from './schema';

/** What an agent has to read in the description of an operation before it chooses that one. */
const needed: readonly { says: RegExp; wrong: string; remedy: string }[] = [
  {
    says: /"[A-Z][^"]+"/,
    wrong: 'does not name an operation that fits better elsewhere',
    remedy: 'name one by its title in double quotes, and say when to use it',
  },
  {
    says: /^[A-Z][a-z]+s\b/,
    wrong: 'does not begin with what the operation does',
    remedy: 'begin with a verb: "Lists ...", "Updates ...", "Marks ..."',
  },
  {
    says: /\brepeat(ing)?\b/i,
    wrong: 'does not say whether the operation can be repeated',
    remedy: 'say so; on a page: repeats',
  },
];

/** Operations are the tools of agents: dropdowns and private ones are not. */
export function agentRules({ folder, descriptor }: OperationFolder): Finding[] {
  const description = textOf(descriptor?.description);
  if (description === '' || descriptor?.type !== undefined || folder.endsWith('_ddl')) return [];
  return needed
    .filter(({ says }) => !says.test(description))
    .map(({ wrong, remedy }) => ({ file: `src/${folder}/operation.json`, wrong: `the description ${wrong}`, remedy }));
}
