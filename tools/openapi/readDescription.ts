import type { HttpMethod } from '../../api/model/model';
import { DescriptionError, type DescribedOperation, type DescribedReply, type Description } from './description';
import { followRefs, isMap, listAt, mapAt, readDocument, type JsonMap } from './readDocument';
import { createSchemaReader, type SchemaReader } from './readSchema';

const methods: Readonly<Record<string, HttpMethod>> = {
  get: 'GET',
  post: 'POST',
  put: 'PUT',
  patch: 'PATCH',
  delete: 'DELETE',
};

/**
 * Reads an OpenAPI 3.0 or 3.1 file, JSON or YAML. Throws a DescriptionError for an invalid file. Types are read lazily, so
 * a shape's `fields()` can throw one as well.
 */
export function readDescription(text: string): Description {
  return describeDocument(readDocument(text));
}

/** The same for a parsed document. */
export function describeDocument(document: JsonMap): Description {
  const read = createSchemaReader(document);
  const paths = mapAt(document.paths, '#/paths');
  const operations = Object.entries(paths).flatMap(([path, item]) => {
    const where = `#/paths/${path.replace(/~/g, '~0').replace(/\//g, '~1')}`;
    const { value: entry } = followRefs(document, item, where);
    return Object.entries(methods).flatMap(([word, method]) =>
      entry[word] === undefined ? [] : [operationAt(document, read, entry, word, method, path, where)],
    );
  });
  if (operations.length === 0) throw new DescriptionError('the file describes no operation: "paths" is empty');
  const info = mapAt(document.info, '#/info');
  return {
    title: typeof info.title === 'string' ? info.title : 'an API without a title',
    version: typeof info.version === 'string' ? info.version : '',
    openapi: String(document.openapi),
    operations,
  };
}

function operationAt(
  document: JsonMap,
  read: SchemaReader,
  item: JsonMap,
  word: string,
  method: HttpMethod,
  path: string,
  itemAt: string,
): DescribedOperation {
  const where = `${itemAt}/${word}`;
  const operation = mapAt(item[word], where);
  const parameters = new Map<string, { name: string; field: ReturnType<SchemaReader> }>();
  for (const [owner, list] of [
    [itemAt, item.parameters],
    [where, operation.parameters],
  ] as const) {
    for (const [index, given] of listAt(list, `${owner}/parameters`).entries()) {
      const found = followRefs(document, given, `${owner}/parameters/${index}`);
      const { name, in: place, required } = found.value;
      if (typeof name !== 'string') throw new DescriptionError(`${found.where} has no name`);
      // Every operation accepts api-version, so the pages leave it out.
      if (name === 'api-version') continue;
      const { schema, where: at } = schemaOf(found.value, found.where);
      parameters.set(`${String(place)} ${name}`, { name, field: read(name, schema, required === true, at) });
    }
  }
  const all = [...parameters.values()];
  const isOption = ({ name }: { name: string }) => name.startsWith('$');
  return {
    method,
    path,
    id: typeof operation.operationId === 'string' ? operation.operationId : undefined,
    tag: listAt(operation.tags, `${where}/tags`).map(String)[0],
    options: all.filter(isOption).map(({ name }) => name),
    params: all.filter((parameter) => !isOption(parameter)).map(({ field }) => field),
    body: bodyAt(document, read, operation.requestBody, `${where}/requestBody`),
    replies: repliesAt(document, read, operation, where),
  };
}

function bodyAt(document: JsonMap, read: SchemaReader, body: unknown, where: string): DescribedOperation['body'] {
  if (body === undefined) return undefined;
  const found = followRefs(document, body, where);
  const media = mediaOf(found.value, found.where);
  return media && read('body', media.schema, false, media.where);
}

/** The content of the first success response. */
function repliesAt(document: JsonMap, read: SchemaReader, operation: JsonMap, at: string): DescribedReply {
  const responses = mapAt(operation.responses, `${at}/responses`);
  const status = Object.keys(responses)
    .filter((code) => /^2/.test(code))
    .sort()[0];
  if (status === undefined) return { kind: 'nothing' };
  const found = followRefs(document, responses[status], `${at}/responses/${status}`);
  const media = mediaOf(found.value, found.where);
  if (!media) return { kind: 'nothing' };
  if (!media.type.includes('json')) return { kind: media.type.startsWith('text/') ? 'text' : 'untyped' };
  const { type, of, shape } = read('reply', media.schema, false, media.where);
  switch (type) {
    case 'array':
      if (shape) return { kind: 'rows', shape };
      return { kind: of === 'string' ? 'texts' : `array of ${of}` };
    case 'object':
      return { kind: 'object', shape };
    case 'integer':
    case 'number':
    case 'integer or string':
    case 'number or string':
      return { kind: 'id' };
    case 'string':
      return { kind: 'text' };
    case 'anything':
      return { kind: 'untyped' };
    default:
      return { kind: type };
  }
}

/** The JSON content of a body or a reply, or else the first content. */
function mediaOf(holder: JsonMap, where: string): { type: string; schema: unknown; where: string } | undefined {
  const content = Object.entries(mapAt(holder.content, `${where}/content`));
  const [type, media] = content.find(([name]) => name.includes('json')) ?? content[0] ?? [];
  if (type === undefined) return undefined;
  const place = `${where}/content/${type.replace(/\//g, '~1')}`;
  return { type, schema: mapAt(media, place).schema, where: `${place}/schema` };
}

function schemaOf(parameter: JsonMap, where: string): { schema: unknown; where: string } {
  if (parameter.schema !== undefined || !isMap(parameter.content)) {
    return { schema: parameter.schema, where: `${where}/schema` };
  }
  const media = mediaOf(parameter, where);
  return { schema: media?.schema, where: media?.where ?? where };
}
