import type { Operation, Replies } from '../model/model';
import { errorReplies } from './openapiErrors';
import { parametersOf } from './openapiParameters';
import { refTo, type Json, type Context } from './openapiSchema';

/** The OpenAPI object of one operation. */
export function operationEntry(operation: Operation, context: Context): Json {
  const { id, resource, title, about, body, bearer } = operation;
  const parameters = parametersOf(operation, context);
  return {
    tags: [resource.name],
    operationId: id,
    summary: title,
    description: context.words(about),
    ...(parameters.length > 0 && { parameters }),
    ...(body && {
      requestBody: {
        required: true,
        content: { 'application/json': { schema: refTo(body, context), ...exampleOf(operation) } },
      },
    }),
    responses: { '200': successOf(operation.replies, context), ...errorReplies() },
    ...(!bearer && { security: [] }),
    ...notesOf(operation),
  };
}

/** The part of the example that belongs to the body. */
function exampleOf({ example, params }: Operation): Json {
  const body = Object.entries(example).filter(([name]) => !params.some((parameter) => parameter.name === name));
  return body.length > 0 ? { example: Object.fromEntries(body) } : {};
}

function notesOf({ replaces, newer, readBack, resource }: Operation): Json {
  return {
    ...(replaces && { 'x-aspire-replaces': true }),
    ...(readBack !== resource.name && { 'x-aspire-read-back': readBack }),
    ...(newer && { 'x-aspire-newer': true }),
  };
}

function successOf(replies: Replies, context: Context): Json {
  const json = (description: string, schema: Json) => ({ description, content: { 'application/json': { schema } } });
  switch (replies.kind) {
    case 'rows':
      return json('The rows, as a bare array.', { type: 'array', items: refTo(replies.type, context) });
    case 'object':
      return json('The result.', refTo(replies.type, context));
    case 'id':
      return json('The key of the written record, as a number or a text.', { type: ['integer', 'string'] });
    case 'boolean':
      return json('Whether the operation succeeded.', { type: 'boolean' });
    case 'text':
      return json('A text.', { type: 'string' });
    case 'texts':
      return json('The texts, as a bare array.', { type: 'array', items: { type: 'string' } });
    case 'nothing':
      return { description: 'Success, with an empty body.' };
    case 'untyped':
      return json('Success. Aspire describes the body as binary; expect it to be empty or a small JSON value.', {});
  }
}
