import { fieldTitle } from '../model/fieldTitle';
import type { RecordDropdown } from '../operations/planDropdowns';
import { integer, listOf, objectOf, text, type Field, type ObjectType, type OperationTypes } from './types';

/** A dropdown that holds the records of a list. A parent may come as text: Tray's form fills it in from another field. */
export function dropdownTypes({ plural, parents, search }: RecordDropdown): OperationTypes {
  const narrowing = Object.keys(parents).map((name): Field => {
    const owner = name.replace(/_id$/, '').replaceAll('_', ' ');
    return {
      name,
      title: fieldTitle(name),
      about: `Only the ${plural} of this ${owner}, such as 1. Leave it empty to get all of them.`,
      type: { kind: 'scalar', types: ['integer', 'string'] },
    };
  });
  const places = [...search.text, ...search.number].map((name) => lowerFirst(fieldTitle(name)));
  const where = places.length > 1 ? `${places.slice(0, -1).join(', ')} or ${places.at(-1)}` : places.join();
  const about = `Only the ${plural} that hold all of these words in ${where}, such as north. An ID works as well.`;
  return {
    input: objectOf([...narrowing, { name: 'search', title: 'Search', about, type: text }]),
    output: dropdownOutput,
  };
}

/** What every operation gives that fills a dropdown with records. */
export const dropdownOutput: ObjectType = objectOf(
  [
    {
      name: 'result',
      title: 'Result',
      about:
        'The choices in alphabetical order, at most 500. Where there are more, a last one with the value -1 says how to narrow.',
      type: listOf(
        objectOf([
          { name: 'text', title: 'Text', about: 'What tells this record from the others.', type: text, required: true },
          { name: 'value', title: 'Value', about: "The record's id.", type: integer, required: true },
        ]),
      ),
      required: true,
    },
  ],
  {
    name: 'LookupOutput',
    about: 'The output of every operation that fills a dropdown. Type only: the choices are made in `lookup.ts`.',
  },
);

/** A dropdown over every kind of record that takes attachments. */
export const attachmentObjectsTypes: OperationTypes = {
  input: objectOf([
    {
      name: 'object_code',
      title: 'Object code',
      about: 'The kind of record, such as WorkTicket. Without one there is nothing to list.',
      type: text,
    },
    {
      name: 'search',
      title: 'Search',
      about: 'Only the records that hold all of these words, such as north. An ID works as well.',
      type: text,
    },
  ]),
  output: dropdownOutput,
};

/** A dropdown of the values that a field of a list may have. */
export const fieldValuesTypes: OperationTypes = {
  input: objectOf([
    {
      name: 'list',
      title: 'List',
      about: 'The operation that lists the records, such as work tickets. Without one only known values are there.',
      type: text,
    },
    {
      name: 'field',
      title: 'Field',
      about: 'The field, as Aspire spells it. Without one there is nothing to list.',
      type: text,
    },
    {
      name: 'search',
      title: 'Search',
      about: 'Only the values that hold all of these words, such as north.',
      type: text,
    },
  ]),
  output: objectOf([
    {
      name: 'result',
      title: 'Result',
      about: 'The values, at most 200, or 500 records by name.',
      type: listOf(
        objectOf([
          { name: 'text', title: 'Text', about: 'The value as people know it.', type: text, required: true },
          { name: 'value', title: 'Value', about: 'The value as Aspire takes it.', type: text, required: true },
        ]),
      ),
      required: true,
    },
  ]),
};

/** A dropdown of codes that Aspire has as texts. */
export const objectCodesTypes: OperationTypes = {
  input: objectOf([]),
  output: objectOf([
    {
      name: 'result',
      title: 'Result',
      about: 'The codes in alphabetical order.',
      type: listOf(
        objectOf([
          { name: 'text', title: 'Text', about: 'The code as Aspire spells it.', type: text, required: true },
          { name: 'value', title: 'Value', about: 'The same code.', type: text, required: true },
        ]),
      ),
      required: true,
    },
  ]),
};

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
