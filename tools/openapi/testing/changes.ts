import fc from 'fast-check';
import type { Api, Operation, ShapeField } from '../../../api/model/model';
import { swaggerLike, type Component, type Node } from './swaggerLike';

/** One change of a document, and what a comparison has to say of it. */
export type Change = { what: string; apply: (document: Node) => void; expected: object };

type Target = { name: string; component: Component; field: ShapeField };
type Edit = { what: string; edit: (schema: Node, owner: Node) => void; expected: object };

/** Changes one fact, anywhere in the document: a field, a limit, an operation or what belongs to it. */
export function anyChange(api: Api): fc.Arbitrary<Change> {
  const { components } = swaggerLike(api);
  const targets = [...components].flatMap(([name, component]) =>
    component.shape.fields.map((field): Target => ({ name, component, field })),
  );
  const operations = [...api.operations.values()].filter(({ newer }) => !newer);
  return fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...targets).chain((target) => fieldChange(target)) },
    { weight: 1, arbitrary: fc.constantFrom(...operations).chain((operation) => operationChange(operation)) },
  );
}

function fieldChange({ name, component, field }: Target): fc.Arbitrary<Change> {
  const { page, keys, operation } = component;
  return fc.constantFrom(...editsOf(field)).map(({ what, edit, expected }) => ({
    what: `${name}.${field.name}: ${what}`,
    apply: (document) => {
      const owner = at(document, 'components', 'schemas', name);
      edit(at(owner, 'properties', field.name), owner);
    },
    // A body may hold fields whose lines stand with another operation: what counts is who shows the change.
    expected: {
      page,
      ...(operation ? { seenIn: [`${operation.name} body`] } : { keys: [...keys, field.name] }),
      ...expected,
    },
  }));
}

function editsOf(field: ShapeField): Edit[] {
  const { name, type, nullable, required, of, shape } = field;
  const edits: Edit[] = [
    { what: 'removed', edit: (_, owner) => delete at(owner, 'properties')[name], expected: { kind: 'field removed' } },
    {
      what: `${name}New added`,
      edit: (_, owner) => (at(owner, 'properties')[`${name}New`] = { type: 'string', nullable: true }),
      expected: {
        kind: 'field added',
        keys: expect.arrayContaining([`${name}New`]) as unknown,
        field: { name: `${name}New`, type: 'string', nullable: true, beyond: [] },
      },
    },
    {
      what: 'required',
      edit: (_, owner) => (owner.required = toggled(owner.required as string[] | undefined, name)),
      expected: changed('required', required ? 'true' : undefined, required ? undefined : 'true'),
    },
    {
      what: 'type',
      edit: (schema, owner) => (at(owner, 'properties')[name] = { ...schema, ...another(type) }),
      expected: changed('type', type, another(type).type),
    },
  ];
  if (type === 'object') return edits.filter(({ what }) => what !== 'type');
  edits.push({
    what: 'nullable',
    edit: (schema) => (schema.nullable = !nullable),
    expected: changed('nullable', nullable ? 'true' : undefined, nullable ? undefined : 'true'),
  });
  for (const [word, value] of limitsFor(field)) {
    const was = field[word];
    edits.push({
      what: word,
      edit: (schema) => (schema[word] = value),
      expected: changed(word, factText(was), factText(value)),
    });
    if (was !== undefined) {
      edits.push({ what: `no ${word}`, edit: (schema) => delete schema[word], expected: changed(word, factText(was)) });
    }
  }
  edits.push({
    what: 'a limit that pages do not know',
    edit: (schema) => (schema.enum = ['x']),
    expected: changed('limit', undefined, 'enum ["x"]'),
  });
  if (type === 'array') {
    edits.push({
      what: 'items',
      edit: (schema) => (schema.items = { type: 'boolean' }),
      expected: changed('of', shape ? 'object' : of, 'boolean'),
    });
  }
  return edits;
}

function limitsFor(
  field: ShapeField,
): ['format' | 'minLength' | 'maxLength' | 'minimum' | 'maximum' | 'minItems', string | number][] {
  switch (field.type) {
    case 'string':
      return [
        ['maxLength', (field.maxLength ?? 0) + 7],
        ['minLength', (field.minLength ?? 0) + 2],
        ['format', field.format === 'email' ? 'date-time' : 'email'],
      ];
    case 'array':
      return [['minItems', (field.minItems ?? 0) + 1]];
    case 'boolean':
    case 'object':
      return [];
    default:
      return [
        ['minimum', field.minimum === undefined ? 0 : field.minimum - 1],
        ['maximum', (field.maximum ?? 0) - 1],
        ['format', field.format === 'int64' ? 'float' : 'int64'],
      ];
  }
}

function operationChange(operation: Operation): fc.Arbitrary<Change> {
  const { name, id, path, method, resource, options, body, replies } = operation;
  const word = method.toLowerCase();
  const page = resource.file;
  const entry = (document: Node) => at(document, 'paths', path, word);
  const change = (what: string, apply: (document: Node) => void, expected: object): Change => ({
    what: `${name}: ${what}`,
    apply,
    expected: { page, ...expected },
  });
  const here = (fact: string) => ({ keys: ['operations', name, fact] });
  const changes = [
    change('removed', (document) => delete at(document, 'paths', path)[word], {
      kind: 'operation removed',
      keys: ['operations', name],
      method,
      path,
    }),
    change('moved', (document) => (at(document, 'paths')[`${path}/Moved`] = moved(document, path, word)), {
      ...here('path'),
      ...changed('path', `${method} ${path}`, `${method} ${path}/Moved`),
    }),
    change('operationId', (document) => (entry(document).operationId = 'New_Name'), {
      ...here('id'),
      ...changed('id', id, 'New_Name'),
    }),
    change('a neighbour added', (document) => (at(document, 'paths')[`${path}/Near`] = near(resource.name)), {
      kind: 'operation added',
      pageExists: true,
      name: 'new_neighbour',
      keys: ['operations', 'new_neighbour'],
    }),
    change('a parameter added', (document) => addParameter(entry(document), 'depth'), {
      kind: 'field added',
      keys: ['operations', name, 'params', 'depth'],
    }),
    change('an option added', (document) => addParameter(entry(document), '$count'), {
      ...here('options'),
      ...changed('options', undefined, '$count'),
    }),
    change('reply', (document) => (at(entry(document), 'responses')['200'] = numbers()), {
      ...here('replies'),
      ...changed('replies', replies.kind, 'array of number'),
    }),
  ];
  if (options === 'odata') {
    changes.push(
      change('an option removed', (document) => dropParameter(entry(document), '$skip'), {
        ...here('options'),
        ...changed('options', '$skip'),
      }),
    );
  }
  if (body) {
    changes.push(
      change('the body removed', (document) => delete entry(document).requestBody, {
        ...here('body'),
        ...changed('body', 'object'),
      }),
    );
  }
  return fc.constantFrom(...changes);
}

function at(node: Node, ...keys: string[]): Node {
  return keys.reduce((found, key) => found[key] as Node, node);
}

function moved(document: Node, path: string, word: string): Node {
  const item = at(document, 'paths', path);
  const entry = item[word];
  delete item[word];
  return { [word]: entry };
}

function near(tag: string): Node {
  return { delete: { operationId: 'New_Neighbour', tags: [tag], responses: { '200': { description: '' } } } };
}

function addParameter(entry: Node, name: string): void {
  entry.parameters = [...(entry.parameters as Node[]), { name, in: 'query', schema: { type: 'integer' } }];
}

function dropParameter(entry: Node, name: string): void {
  entry.parameters = (entry.parameters as Node[]).filter((parameter) => parameter.name !== name);
}

function numbers(): Node {
  return { content: { 'application/json': { schema: { type: 'array', items: { type: 'number' } } } } };
}

function toggled(names: readonly string[] = [], name: string): string[] {
  return names.includes(name) ? names.filter((other) => other !== name) : [...names, name];
}

function another(type: ShapeField['type']): { type: string } {
  return { type: type === 'boolean' ? 'number' : 'boolean' };
}

function changed(fact: string, was?: string, is?: string): object {
  return { kind: 'changed', fact, was, is };
}

function factText(value: string | number | undefined): string | undefined {
  return value === undefined ? undefined : String(value);
}
