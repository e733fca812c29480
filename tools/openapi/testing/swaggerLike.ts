import type { Api, Operation, Shape, ShapeField } from '../../../api/model/model';

/** Part of a document, made to be changed by a test. */
export type Node = { [key: string]: Node | string | number | boolean | (Node | string)[] | undefined };

/** A type of the document: where it stands on the pages, and its schema. */
export type Component = { page: string; keys: readonly string[]; shape: Shape; operation?: Operation };

/**
 * Writes pages as Aspire's own generator would: OpenAPI 3.0, `nullable: true`, int32 everywhere, every list with every
 * option, octet-stream for what nobody typed. Gives the document and what its components stand for.
 */
export function swaggerLike(api: Api, { newer = false } = {}): { document: Node; components: Map<string, Component> } {
  const operations = [...api.operations.values()].filter((operation) => newer || !operation.newer);
  const components = componentsOf(api, operations);
  const names = new Map([...components].map(([name, { shape }]) => [shape, name]));
  const paths: Record<string, Node> = {};
  for (const operation of operations) {
    (paths[operation.path] ??= {})[operation.method.toLowerCase()] = entryOf(operation, names);
  }
  const schemas = Object.fromEntries([...components].map(([name, { shape }]) => [name, schemaOf(shape, names)]));
  return {
    document: {
      'x-generator': 'made up for a test',
      openapi: '3.0.0',
      info: { title: 'Made.Up', version: '1.0' },
      paths,
      components: { schemas },
    },
    components,
  };
}

type Names = ReadonlyMap<Shape, string>;

function componentsOf(api: Api, operations: readonly Operation[]): Map<string, Component> {
  const places = new Map<Shape, { page: string; keys: string[] }>();
  for (const { file, record, types } of api.resources.values()) {
    for (const [name, shape] of types) places.set(shape, { page: file, keys: ['types', name] });
    if (record) places.set(record, { page: file, keys: ['record'] });
  }
  const components = new Map<string, Component>();
  const visit = (shape: Shape | undefined, operation?: Operation) => {
    if (!shape) return;
    const place = operation
      ? { page: operation.resource.file, keys: ['operations', operation.name, 'body'] }
      : places.get(shape)!;
    const name = `Made.Up.${[place.page.replace('.yaml', ''), ...place.keys].join('.')}`;
    if (components.has(name)) return;
    components.set(name, { ...place, shape, operation });
    for (const field of shape.fields) visit(field.shape);
  };
  for (const operation of operations) {
    visit(operation.body, operation);
    if ('type' in operation.replies) visit(operation.replies.type);
  }
  return components;
}

function entryOf(operation: Operation, names: Names): Node {
  const { id, resource, options, params, path, body } = operation;
  const version = { name: 'api-version', in: 'query', schema: { type: 'string' } };
  const offered = options === 'odata' || options === 'filter';
  return {
    tags: [resource.name],
    operationId: id,
    parameters: [
      ...params.map((field) => {
        const inPath = path.includes(`{${field.name}}`);
        return {
          name: field.name,
          in: inPath ? 'path' : 'query',
          required: field.required,
          schema: fieldOf(field, names),
        };
      }),
      ...(offered ? listOptions : []).map((name) => ({ name, in: 'query', schema: { type: 'string' } })),
      ...(offered ? [version] : [{ ...version, in: 'header' }, version]),
    ],
    ...(body && {
      requestBody: { content: { 'application/json': { schema: refTo(body, names) } }, required: true },
    }),
    responses: { '200': { description: '', ...replyOf(operation, names) } },
  };
}

const listOptions = ['$select', '$filter', '$expand', '$orderby', '$skip', '$top', '$pageNumber', '$limit'];

function replyOf({ name, replies }: Operation, names: Names): Node {
  const json = (schema: Node) => ({ content: { 'application/json': { schema } } });
  switch (replies.kind) {
    case 'rows':
      return json({ type: 'array', items: refTo(replies.type, names) });
    case 'object':
      return json(refTo(replies.type, names));
    case 'id':
      return json(name.length % 2 === 0 ? { type: 'integer', format: 'int32' } : { type: 'string' });
    case 'boolean':
      return json({ type: 'boolean' });
    case 'text':
      return json({ type: 'string' });
    case 'texts':
      return json({ type: 'array', items: { type: 'string' } });
    case 'untyped':
      return { content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } };
    case 'nothing':
      return {};
  }
}

function schemaOf(shape: Shape, names: Names): Node {
  const required = shape.fields.filter((field) => field.required).map(({ name }) => name);
  return {
    type: 'object',
    additionalProperties: false,
    ...(required.length > 0 && { required }),
    properties: Object.fromEntries(shape.fields.map((field) => [field.name, fieldOf(field, names)])),
  };
}

function fieldOf(field: ShapeField, names: Names): Node {
  const { type, format, nullable, of, shape, minLength, maxLength, minimum, maximum, minItems } = field;
  const ref = shape && refTo(shape, names);
  if (type === 'object' && ref) return nullable ? { nullable: true, oneOf: [ref] } : ref;
  const given = {
    type,
    format: format ?? (type === 'integer' ? 'int32' : undefined),
    nullable: nullable || undefined,
    items: type === 'array' ? (ref ?? (of === 'integer' ? { type: of, format: 'int32' } : { type: of })) : undefined,
    maxLength,
    minLength: minLength ?? (maxLength === undefined ? undefined : 0),
    minimum,
    maximum,
    minItems,
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

function refTo(shape: Shape, names: Names): Node {
  return { $ref: `#/components/schemas/${names.get(shape)}` };
}
