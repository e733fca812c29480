import { parseDocument } from 'yaml';
import { DescriptionError } from './description';

/** A JSON object as it came, nothing known of it. */
export type JsonMap = Readonly<Record<string, unknown>>;

/** Reads JSON or YAML and makes sure that it is an OpenAPI 3.0 or 3.1 document. Throws a DescriptionError otherwise. */
export function readDocument(text: string): JsonMap {
  const content = text.replace(/^\uFEFF/, '');
  if (content.trim() === '') throw new DescriptionError('the file is empty');
  const document = content.trimStart().startsWith('{') ? parseJson(content) : parseYaml(content);
  if (!isMap(document))
    throw new DescriptionError('the file holds no OpenAPI description: it should be one JSON object');
  if (document.swagger !== undefined) {
    throw new DescriptionError(
      `the file is Swagger ${wordsFor(document.swagger)}, and only OpenAPI 3.0 and 3.1 are understood: convert it first`,
    );
  }
  const version = document.openapi;
  if (version === undefined) throw new DescriptionError('the file holds no OpenAPI description: "openapi" is missing');
  if (typeof version !== 'string' || !/^3\.[01](\.|$)/.test(version)) {
    throw new DescriptionError(
      `the file is OpenAPI ${wordsFor(version)}, and only 3.0 and 3.1 are understood (YAML: put the version in quotes)`,
    );
  }
  return document;
}

export function isMap(value: unknown): value is JsonMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value as an object, an empty one where there is none. `where` is the JSON pointer that the message names. */
export function mapAt(value: unknown, where: string): JsonMap {
  if (value === undefined) return {};
  if (!isMap(value)) throw new DescriptionError(`${where} should be an object`);
  return value;
}

/** The value as a list, an empty one where there is none. */
export function listAt(value: unknown, where: string): readonly unknown[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw new DescriptionError(`${where} should be a list`);
  return value;
}

/** Follows `$ref` as long as there is one. Gives the object, and the pointer that it stands at. */
export function followRefs(document: JsonMap, value: unknown, where: string): { value: JsonMap; where: string } {
  const passed: string[] = [];
  let found = mapAt(value, where);
  let place = where;
  while (found.$ref !== undefined) {
    const ref = wordsFor(found.$ref);
    if (!ref.startsWith('#')) {
      throw new DescriptionError(
        `${place} points to another file (${ref}): bundle the description into one file first`,
      );
    }
    if (passed.includes(ref)) throw new DescriptionError(`${place} points to itself (${ref})`);
    passed.push(ref);
    const target = at(document, ref);
    if (target === undefined) throw new DescriptionError(`${place} points to ${ref}, and there is nothing there`);
    found = mapAt(target, ref);
    place = ref;
  }
  return { value: found, where: place };
}

function at(document: JsonMap, pointer: string): unknown {
  let value: unknown = document;
  for (const part of pointer.split('/').slice(1)) {
    const key = decodeURIComponent(part).replace(/~1/g, '/').replace(/~0/g, '~');
    value = isMap(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  }
  return value;
}

function parseJson(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch (error) {
    throw new DescriptionError(`the file is no JSON: ${(error as Error).message}`);
  }
}

function parseYaml(content: string): unknown {
  const document = parseDocument(content);
  const [error] = document.errors;
  if (error) throw new DescriptionError(`the file is neither JSON nor YAML: ${error.message.split('\n')[0]}`);
  return document.toJS();
}

/** Whatever stands there, for a message. */
function wordsFor(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
}
