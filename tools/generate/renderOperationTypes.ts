import type { Api, Resource } from '../../api/model/model';
import { pascal } from '../../api/model/typeTable';
import type { DropdownPlan } from '../../api/operations/planDropdowns';
import { describeOperations } from '../../api/schema/describeOperations';
import type { ObjectType } from '../../api/schema/types';
import { headerOf, headerStart, moduleOf, namesOf } from './names';
import { renderTypeFile, type HomeOf } from './renderTypeFile';
import { shareBodies } from './shareBodies';

/** The `input.ts` and `output.ts` of every operation, and what those of one resource share, by their paths. */
export function renderOperationTypes(pages: Api, plan: DropdownPlan, homeOf: HomeOf): [path: string, text: string][] {
  const described = describeOperations(pages, plan);
  const inputs = new Map([...described].map(([name, { types }]) => [name, types().input]));
  const files: [path: string, text: string][] = [];
  const homes = new Map<string, HomeOf>();
  for (const resource of pages.resources.values()) {
    const own = [...described].filter(([name, each]) => each.resource?.name === resource.name && isWrite(pages, name));
    const { inputs: rewritten, shared } = shareBodies(
      new Map(own.map(([name, { types }]) => [name, types().input])),
      createOf(resource),
    );
    if (shared.length === 0) continue;
    for (const [name, input] of rewritten) inputs.set(name, input);
    const module = `src/records/${moduleOf(resource)}.bodies`;
    const keys = new Set(shared.map((type) => JSON.stringify(type)));
    const homeWithBodies: HomeOf = (type) =>
      type.kind === 'object' && keys.has(JSON.stringify(type)) ? module : homeOf(type);
    homes.set(resource.name, homeWithBodies);
    const declarations = shared.map((type) => ({ name: type.name ?? '', type }));
    files.push([`${module}.ts`, renderTypeFile(module, headerOf(resource), declarations, homeWithBodies)]);
  }
  for (const [name, { types, sources, resource }] of described) {
    const { folder, input, output } = namesOf({ name });
    const header = headerFrom(sources);
    const home = homes.get(resource?.name ?? '') ?? homeOf;
    const taken = inputs.get(name) ?? types().input;
    const given = { name: output, type: types().output };
    files.push(
      [
        `${folder}/input.ts`,
        renderTypeFile(`${folder}/input`, header, [{ name: input, type: taken, joined: isList(taken) }], home),
      ],
      [`${folder}/output.ts`, renderTypeFile(`${folder}/output`, header, [given], home)],
    );
  }
  return files;
}

/** Tray describes `A & B` in another order than the fields written out, and lists have always been described so. */
function isList({ parts = [] }: ObjectType): boolean {
  return parts.some(({ name }) => name === 'ListConditions');
}

/** Whether it takes a body. */
function isWrite({ operations }: Api, name: string): boolean {
  const own = operations.get(name);
  return own ? own.body !== undefined : !name.endsWith('_get_by_id');
}

function createOf({ name, singular, operations }: Resource): { operation: string; name: string } | undefined {
  const create = operations.find(({ method, path }) => method === 'POST' && path === `/${name}`);
  return create && { operation: create.name, name: `${pascal(singular)}Body` };
}

function headerFrom(sources: readonly string[]): string {
  const [first = '', ...more] = sources;
  const what = more.length === 0 && first.endsWith('.yaml') ? 'the page' : more.length === 0 ? 'that' : 'these';
  const from = [first, ...more.map((source) => `api/${source}`)].join(' and ');
  return `${headerStart}${from} by "npm run generate": change ${what}, not this file.`;
}
