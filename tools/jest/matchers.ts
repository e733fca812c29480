import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv, { type ValidateFunction } from 'ajv';

// ajv does not know Tray's keywords (advanced, lookup, enumLabels) and formats (datetime).
const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
const validators = new Map<string, ValidateFunction>();

type Result = { isSuccess: boolean; value?: unknown; error?: { message?: string } };

expect.extend({
  toMatchOutputSchemaOf(result: Result, operation: string): jest.CustomMatcherResult {
    if (!result.isSuccess) {
      return { pass: false, message: () => `${operation} failed: ${result.error?.message ?? JSON.stringify(result)}` };
    }
    const validate = validatorOf(operation);
    // As JSON, like Tray: without undefined fields.
    const pass = validate(JSON.parse(JSON.stringify(result.value)));
    const problems = ajv.errorsText(validate.errors, { dataVar: 'output', separator: '\n' });
    return {
      pass,
      message: () =>
        pass
          ? `the output matches the schema of ${operation}`
          : `${problems}\n\nin ${JSON.stringify(result.value, null, 2)}`,
    };
  },
});

function validatorOf(operation: string): ValidateFunction {
  const known = validators.get(operation);
  if (known) return known;
  const schema = JSON.parse(readFileSync(join(__dirname, '../../src', operation, 'output.json'), 'utf8')) as object;
  const validate = ajv.compile(schema);
  validators.set(operation, validate);
  return validate;
}
