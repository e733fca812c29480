import { z } from 'zod';

/** Arguments that several tools have. */
export const connection = z.string().min(1).max(100).describe('A name of list_connections');
export const operation = z.string().min(1).max(200).describe('A name of search_operations, such as properties_get');
export const input = z
  .record(z.string(), z.unknown())
  .default({})
  .describe("By the operation's input_schema, which describe_operation tells");
export const cursor = z
  .string()
  .max(20_000)
  .describe('next_cursor of the result before, to go on behind it. Everything else stays the same');
export const idempotencyKey = z
  .string()
  .min(1)
  .max(200)
  .describe('The same key never writes twice; a new one for each new write');
export const confirmProduction = z
  .boolean()
  .describe(
    'For a production company: true only after a person agreed to this very write. Clients that can ask the person are asked instead',
  );

export const dryRun = z
  .boolean()
  .describe('Writes nothing: tells the requests that would be sent and, for an update, what would change. Asks nobody');

/** What running an operation gives. */
export const ran = {
  output: z.looseObject({}).optional().describe("By the operation's output_schema"),
  next_cursor: z.string().optional().describe('There is more: give it as cursor'),
  cut: z
    .looseObject({ shown: z.number().optional(), of: z.number().optional(), hint: z.string() })
    .optional()
    .describe('Something did not fit'),
};
