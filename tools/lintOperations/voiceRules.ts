import type { Finding } from './finding';
import { sides, type OperationFolder } from './readOperations';
import { fieldsOf, partsOf, textOf, type Schema } from './schema';

/** Words that belong in no title's help and no description, with what to write in their place. */
const voice: readonly { pattern: RegExp; remedy: string }[] = [
  {
    pattern:
      /\b(not (yet )?known|unknown|unresolved|undocumented|not documented|does not (say|document|state)|disputed|untested|not confirmed|presumably|probably|perhaps|seems?|reportedly|by its name|integrators?|as far as is known|whether Aspire)\b/i,
    remedy: 'say what to do, and write the doubt to docs/aspire-behaviour.md',
  },
  {
    pattern: /^whether\b/i,
    remedy: 'say what a value does: "True sends ...", or in an output "True when ..."',
  },
  { pattern: /\bleft (empty|out),? /i, remedy: 'tell the reader: "Leave it empty to get every record."' },
  { pattern: /\be\.g\.|\bsuch as:/i, remedy: 'write "such as", without a colon' },
  { pattern: /\binline\b|\bstamps?\b|\bdiffering rows?\b/i, remedy: 'use a word that a landscaper knows' },
];

/** A name in code: `next_page`, `BranchID`, `properties_get`. */
const snakeCase = /\b[a-z][a-z0-9]*(?:_[a-z0-9]+)+\b/;
const camelCase = /\b[A-Z]*[a-z]+[A-Z]\w*\b|\b[A-Z]{3,}[a-z]\w*\b/g;

/** Inputs in which Aspire's own field names are written; in a raw request all are such. */
const odataInputs = new Set(['filter', 'select', 'orderby', 'expand']);

const operationVerbs =
  /"((?:List|Get|Create|Update|Batch create|Delete|Download|Upload|Approve|Receive|Mark|Set|Check|Request|Refresh|Raw) [^"]*)"/g;

/** What every help and description must keep to, and which names and titles it may not or must use. */
export function voiceRules(operation: OperationFolder, all: AllNames): Finding[] {
  const { folder, descriptor, schemas } = operation;
  const own = problemsOf('the description of the operation', textOf(descriptor?.description), all);
  const findings = own.map((found): Finding => ({ file: `src/${folder}/operation.json`, ...found }));
  for (const side of sides) {
    const file = `src/${folder}/${side}.ts`;
    for (const { place, part } of partsOf(schemas[side] ?? {})) {
      for (const [name, field] of Object.entries(fieldsOf(part))) {
        const what = `the help of ${place === '' ? name : `${place}.${name}`}`;
        const help = textOf(field.description);
        if (help === '') continue;
        const isAspires = odataInputs.has(name) || folder === 'raw_http_request';
        const names = isAspires ? { ...all, fields: new Set<string>() } : all;
        findings.push(...problemsOf(what, help, names).map((found) => ({ file, ...found })));
        if (saysTitleAgain(field)) {
          const wrong = `${what} says no more than its title: "${help}"`;
          findings.push({ file, wrong, remedy: 'add a unit, a format, an effect or an example' });
        }
      }
    }
  }
  return findings;
}

/** What texts may be compared with: the code names of all fields, and the titles of all operations. */
export type AllNames = { fields: ReadonlySet<string>; titles: ReadonlySet<string> };

/** The names of all operations' fields and the operations' titles. */
export function namesOf(operations: readonly OperationFolder[]): AllNames {
  const fields = new Set<string>();
  const titles = new Set<string>();
  for (const { descriptor, schemas } of operations) {
    titles.add(textOf(descriptor?.title));
    for (const side of sides) {
      for (const { part } of partsOf(schemas[side] ?? {}))
        for (const name of Object.keys(fieldsOf(part))) fields.add(name);
    }
  }
  return { fields, titles };
}

function problemsOf(what: string, text: string, { fields, titles }: AllNames): Omit<Finding, 'file'>[] {
  const found: Omit<Finding, 'file'>[] = [];
  for (const { pattern, remedy } of voice) {
    const match = pattern.exec(text);
    if (match) found.push({ wrong: `${what} says "${match[0].trim()}": "${text}"`, remedy });
  }
  const coded = [...text.matchAll(camelCase)].map(([word]) => word).filter((word) => fields.has(word));
  const named = [...(fields.size > 0 ? [snakeCase.exec(text)?.[0]] : []), ...coded].filter(
    (word) => word !== undefined,
  );
  for (const word of new Set(named)) {
    const remedy = 'call a field and an operation by its title';
    found.push({ wrong: `${what} names ${word} in code: "${text}"`, remedy });
  }
  for (const [, title = ''] of text.matchAll(operationVerbs)) {
    if (titles.has(title)) continue;
    found.push({ wrong: `${what} names "${title}", and there is no such operation`, remedy: 'use the title it has' });
  }
  return found;
}

const littleWords = new Set(['a', 'an', 'the', 'of', 'this', 'its', 'it', 'is', 'as', 'in', 'on', 'for', 'to', 'by']);

function saysTitleAgain({ title, description }: Schema): boolean {
  const words = (text: unknown) =>
    textOf(text)
      .toLowerCase()
      .split(/[^\p{L}\p{N}&']+/u)
      .filter((word) => word !== '' && !littleWords.has(word));
  const told = new Set(words(title));
  return words(description).every((word) => told.has(word));
}
