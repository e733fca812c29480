import type { Finding } from './finding';
import type { OperationFolder } from './readOperations';
import { fieldsOf, partsOf, textOf, type Schema } from './schema';

/** Outputs whose titles do not say enough to map them: of what an ID is, and how a moment is given. */
export function outputRules({ folder, schemas }: OperationFolder): Finding[] {
  return partsOf(schemas.output ?? {}).flatMap(({ place, part }) =>
    Object.entries(fieldsOf(part))
      .filter(([, field]) => needsHelp(field) && textOf(field.description) === '')
      .map(([name]) => ({
        file: `src/${folder}/output.ts`,
        wrong: `${place === '' ? name : `${place}.${name}`} holds an ID or a moment, and has no help`,
        remedy: 'say what it is of, or how it is given: api/schema/recordHelp.ts',
      })),
  );
}

function needsHelp({ title, type, format }: Schema): boolean {
  const isNumber = type === 'integer' || (Array.isArray(type) && type.includes('integer'));
  return format === 'datetime' || (isNumber && textOf(title).endsWith(' ID'));
}
