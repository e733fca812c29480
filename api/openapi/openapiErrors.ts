import type { Json } from './openapiSchema';

type ErrorReply = { status: string; name: string; reply: Json };

const text = { type: 'string' };

// Aspire documents no errors, so media types are given only where they are known.
const errors: readonly ErrorReply[] = [
  {
    status: '400',
    name: 'Refused',
    reply: {
      description:
        'Aspire rejects the request. The response to a body that breaks a field rule is a list of texts; to one that breaks a business rule, a text. A query with an unknown field is rejected as well; the body of that response is not known.',
      content: {
        'application/json': {
          schema: { oneOf: [{ type: 'array', items: text }, text] },
          examples: {
            fields: { summary: 'Rules of the fields', value: ['The PropertyName field is required.'] },
            business: { summary: 'A rule of the business', value: 'ObjectCode is invalid: RECEIPT' },
          },
        },
      },
    },
  },
  {
    status: '401',
    name: 'Unauthorized',
    reply: {
      description:
        'The bearer is missing, expired or invalid; for a token request, the client id or secret is invalid. Reports differ on the latter: 400 and 404 were seen as well. The body is probably empty.',
    },
  },
  {
    status: '403',
    name: 'Forbidden',
    reply: {
      description:
        "The API client lacks the scope for this resource and method: it is ticked in Aspire's administration. The body is empty or the word Forbidden.",
      content: { '*/*': { schema: text } },
    },
  },
  { status: '404', name: 'NotFound', reply: { description: 'Aspire does not have this path.' } },
  {
    status: '429',
    name: 'TooManyRequests',
    reply: {
      description:
        'The company has exceeded its limit: 1,200 calls a minute in production and 60 in the sandbox, for all API clients together. The body is a message. Retry-After is not documented.',
      content: { '*/*': { schema: text } },
    },
  },
  {
    status: '500',
    name: 'ServerError',
    reply: {
      description: 'Aspire failed.',
      content: {
        'application/json': {
          schema: {
            type: 'object',
            required: ['StatusCode', 'Message'],
            properties: { StatusCode: { type: 'integer' }, Message: text },
          },
          example: { StatusCode: 500, Message: 'Internal Server Error' },
        },
      },
    },
  },
];

/** The error replies that every operation may give, as references. */
export function errorReplies(): Json {
  return Object.fromEntries(errors.map(({ status, name }) => [status, { $ref: `#/components/responses/${name}` }]));
}

/** The error replies themselves, for `components/responses`. */
export function errorComponents(): Json {
  return Object.fromEntries(errors.map(({ name, reply }) => [name, reply]));
}
