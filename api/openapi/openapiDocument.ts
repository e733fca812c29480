import type { Api } from '../model/model';
import { createToOperationIds } from './operationIds';
import { nameComponents } from './componentNames';
import { findLocalTimes } from './localTimes';
import { errorComponents } from './openapiErrors';
import { operationEntry } from './openapiOperation';
import { sharedParameters } from './openapiParameters';
import { shapeSchema, type Json } from './openapiSchema';

/** A server of the API: `{ url: 'https://...', description: 'Production' }`. */
export type Server = { url: string; description: string };

const about = [
  `The API of Aspire, the business software of landscape contractors, as its users know it. This is not Aspire's own
  description: it corrects that one where the API was seen to behave otherwise, and adds the relations between fields.`,
  `Names that begin with x-aspire- are additions. On a record: key, label (the field by which a person knows it), changed
  and created (its timestamps). On a field: ref (the resource whose key it contains), reads (the field of the record that
  returns a written value, where the names differ) and format (Aspire's format of a field that takes a local time). On an
  operation: replaces (omitted fields are emptied), read-back (the resource that shows the written record) and newer (some
  environments may not have it yet). On a tag: quirks (unexpected behaviour).`,
]
  .map((paragraph) => paragraph.replace(/\s+/g, ' '))
  .join('\n\n');

/** The pages of `api/` as an OpenAPI 3.1 document; always the same, and in the same order, for the same pages. */
export function openapiDocument(api: Api, servers: readonly Server[]): Json {
  const words = createToOperationIds(api);
  const names = nameComponents(api);
  const context = { names, words, localTimes: findLocalTimes(api) };
  const resources = [...api.resources.values()];
  const recordOf = new Map(resources.flatMap((resource) => (resource.record ? [[resource.record, resource]] : [])));
  const paths: Record<string, Json> = {};
  for (const operation of inOrderOfPaths(api)) {
    const entry = (paths[operation.path] ??= {});
    entry[operation.method.toLowerCase()] = operationEntry(operation, context);
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Aspire External API',
      version: '1.0',
      summary: 'A description by users of the API',
      description: about,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers,
    security: [{ bearer: [] }],
    tags: resources
      .filter(({ operations }) => operations.length > 0)
      .map(({ name, about: description, quirks }) => ({
        name,
        description: words(description),
        ...(quirks.length > 0 && { 'x-aspire-quirks': quirks.map(words) }),
      })),
    paths,
    components: {
      securitySchemes: {
        bearer: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description: 'The Token that Authorization_AuthenticateApiRequest returns. It lasts 24 hours.',
        },
      },
      parameters: sharedParameters,
      responses: errorComponents(),
      schemas: Object.fromEntries(
        [...names].map(([shape, name]) => [name, shapeSchema(shape, context, recordOf.get(shape))]),
      ),
    },
  };
}

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** By path, then GET before writes before DELETE. */
function inOrderOfPaths(api: Api) {
  return [...api.operations.values()].sort((a, b) =>
    a.path === b.path ? methods.indexOf(a.method) - methods.indexOf(b.method) : a.path < b.path ? -1 : 1,
  );
}
