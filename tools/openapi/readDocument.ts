import { parseDocument } from 'yaml';
import { DescriptionError } from './description';

/** A JSON object that has not been validated. */
export type JsonMap = Readonly<Record<string, unknown>>;

/** Parses an OpenAPI 3.0 or 3.1 document, JSON or YAML. Throws a DescriptionError for anything else. */
export function readDocument(text: string): JsonMap {
  const content = text.replace(/^\uFEFF/, '');
  if (content.trim() === '') throw new DescriptionError('the file is empty');
  const document = content.trimStart().startsWith('{') ? parseJson(content) : parseYaml(content);
  if (!isMap(document))
    throw new DescriptionError('the file is not an OpenAPI description: it must be one JSON object');
  if (document.swagger !== undefined) {
    throw new DescriptionError(
      `the file is Swagger ${wordsFor(document.swagger)}, but only OpenAPI 3.0 and 3.1 are supported: convert it first`,
    );
  }
  const version = document.openapi;
  if (version === undefined) throw new DescriptionError('the file is not an OpenAPI description: "openapi" is missing');
  if (typeof version !== 'string' || !/^3\.[01](\.|$)/.test(version)) {
    throw new DescriptionError(
      `the file is OpenAPI ${wordsFor(version)}, but only 3.0 and 3.1 are supported (YAML: put the version in quotes)`,
    );
  }
  return document;
}

export function isMap(value: unknown): value is JsonMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value as an object, or an empty one for undefined. `where` is its JSON pointer, for the message. */
export function mapAt(value: unknown, where: string): JsonMap {
  if (value === undefined) return {};
  if (!isMap(value)) throw new DescriptionError(`${where} must be an object`);
  return value;
}

/** The value as a list, or an empty one for undefined. */
export function listAt(value: unknown, where: string): readonly unknown[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw new DescriptionError(`${where} must be a list`);
  return value;
}

/** Follows `$ref`s. Returns the object and its JSON pointer. */
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
    if (target === undefined) throw new DescriptionError(`${place} points to ${ref}, which does not exist`);
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
    throw new DescriptionError(`the file is not JSON: ${(error as Error).message}`);
  }
}

function parseYaml(content: string): unknown {
  const document = parseDocument(content);
  const [error] = document.errors;
  if (error) throw new DescriptionError(`the file is neither JSON nor YAML: ${error.message.split('\n')[0]}`);
  return document.toJS();
}

/** Any value, for a message. */
function wordsFor(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
}
