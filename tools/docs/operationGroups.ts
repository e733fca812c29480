import type { Api, Resource } from '../../api/model/model';

/**
 * The resource that an operation belongs to: that of its page, else the one that its name begins with, else (for a
 * dropdown) the one whose records its handler imports; undefined for an operation of the connector itself.
 */
export function resourceOfOperation(name: string, handler: string, api: Api): Resource | undefined {
  const known = api.operations.get(name)?.resource;
  if (known) return known;
  const resources = [...api.resources.values()];
  const moduleOf = ({ file }: Resource) => file.replace(/\.yaml$/, '');
  const begun = resources
    .filter((resource) => name.startsWith(`${moduleOf(resource)}_`))
    .sort((a, b) => moduleOf(b).length - moduleOf(a).length);
  if (begun[0]) return begun[0];
  const used = /from '\.\.\/records\/(\w+)[.']/.exec(handler)?.[1];
  return name.includes('_ddl') ? resources.find((resource) => moduleOf(resource) === used) : undefined;
}
