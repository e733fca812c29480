import type {
  FastifyBaseLogger,
  FastifyInstance,
  FastifySchema,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { validatorCompiler } from 'fastify-type-provider-zod';
import { type z } from 'zod';
import type { Scope } from '../../access/access.ts';
import { GatewayError } from '../../errors.ts';
import { error } from './schemas.ts';

/** The app, whose routes take their types from their schemas. */
export type Api = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  ZodTypeProvider
>;

/** What a route with a key has: its scope, its title, what it takes and gives, and its errors. */
export function route<Takes extends FastifySchema, Answer extends z.ZodType>(
  scope: Scope,
  summary: string,
  takes: Takes,
  answer: Answer,
  status: 200 | 201 | 202 = 200,
) {
  return {
    config: { scope },
    schema: {
      ...takes,
      summary,
      description: `Needs the scope \`${scope}\`.`,
      security: [{ key: [] }],
      response: { [status]: answer, '4xx': error, '5xx': error },
    },
  };
}

/** Bodies that the service checks: it knows the flow and the provider, on which the rules depend. */
const checkedByService = new WeakSet<object>();

/** A body whose schema is for the documentation. That it is an object is checked here. */
export function documented<Body extends z.ZodType>(body: Body): { body: Body } {
  checkedByService.add(body);
  return { body };
}

/** Validates by the schema, except for bodies that the service checks. */
export const compileValidator: typeof validatorCompiler = (options) => {
  if (!checkedByService.has(options.schema)) return validatorCompiler(options);
  return (value: unknown) => {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { value };
    return { error: new GatewayError('invalid_input', 'The body must be a JSON object.') };
  };
};
