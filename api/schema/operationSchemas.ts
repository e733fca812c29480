import type { Api } from '../model/model';
import { describeOperations } from './describeOperations';
import { jsonSchemaOf, type JsonSchema } from './jsonSchema';
import type { OperationTypes } from './types';

/** The JSON Schemas of an operation's input and output. */
export type OperationSchemas = { readonly input: JsonSchema; readonly output: JsonSchema };

/**
 * The JSON Schemas of every operation of the connector, by name. Each is made when it is first read, so that nobody pays for
 * an operation that is not asked about.
 */
export function operationSchemas(api: Api): ReadonlyMap<string, OperationSchemas> {
  return new Map([...describeOperations(api)].map(([name, { types }]) => [name, lazySchemas(types)]));
}

function lazySchemas(types: () => OperationTypes): OperationSchemas {
  const made: { input?: JsonSchema; output?: JsonSchema } = {};
  return {
    get input() {
      return (made.input ??= jsonSchemaOf(types().input));
    },
    get output() {
      return (made.output ??= jsonSchemaOf(types().output));
    },
  };
}
