import type { Finding } from './finding';
import type { OperationFolder } from './readOperations';
import { fieldsOf, partsOf } from './schema';

const longestDescription = 400;

/** Titles and descriptions, by which builders and agents choose operations and fields. */
export function wordRules({ folder, descriptor, schemas }: OperationFolder): Finding[] {
  const findings: Finding[] = [];
  if (descriptor) {
    const file = `src/${folder}/operation.json`;
    const { title, description } = descriptor;
    findings.push(...titleFindings(file, 'the operation', title), ...descriptionFindings(file, 'it', description));
    if (description === undefined || description === '') {
      findings.push({ file, wrong: 'the operation has no description', remedy: 'say in a sentence what it does' });
    }
  }
  for (const side of ['input', 'output'] as const) {
    const file = `src/${folder}/${side}.ts`;
    for (const { place, part } of partsOf(schemas[side] ?? {})) {
      for (const [name, field] of Object.entries(fieldsOf(part))) {
        const path = place === '' ? name : `${place}.${name}`;
        findings.push(...titleFindings(file, path, field.title), ...descriptionFindings(file, path, field.description));
        if (side === 'input' && !field.description) {
          findings.push({
            file,
            wrong: `${path} has no description`,
            remedy: 'say what it is for, with an example value',
          });
        }
      }
    }
  }
  return findings;
}

function titleFindings(file: string, what: string, title: unknown): Finding[] {
  if (typeof title !== 'string' || title.trim() === '') {
    return [{ file, wrong: `${what} has no title`, remedy: 'add one; in a type, use @title in its own comment' }];
  }
  if (!/^\p{Lu}/u.test(title)) {
    return [
      {
        file,
        wrong: `the title of ${what}, "${title}", starts with a lower-case letter`,
        remedy: 'start it with a capital letter',
      },
    ];
  }
  if (isTitleCase(title)) {
    const remedy = 'write it as a sentence: a capital for the first word and for names only';
    return [{ file, wrong: `the title of ${what}, "${title}", has a capital in every word`, remedy }];
  }
  return [];
}

/** `Work Tickets Get`; not `List GPS tracks`, nor a name of two words such as `Client Secret`. */
function isTitleCase(title: string): boolean {
  const words = title.split(/[^\p{L}]+/u).filter((word) => word !== '');
  const spelled = words.filter((word) => /\p{Ll}/u.test(word));
  return spelled.length >= 3 && spelled.every((word) => /^\p{Lu}/u.test(word));
}

function descriptionFindings(file: string, what: string, description: unknown): Finding[] {
  if (typeof description !== 'string' || description === '') return [];
  const found: Finding[] = [];
  if (description.length > longestDescription) {
    const wrong = `the description of ${what} has ${description.length} characters, more than ${longestDescription}`;
    found.push({ file, wrong, remedy: 'say it in one or two sentences; the rest belongs in the docs' });
  }
  if (/\n/.test(description)) {
    const wrong = `the description of ${what} has a line break, which Tray keeps`;
    found.push({ file, wrong, remedy: 'write it on one line, however long' });
  }
  if (!/[.?!]$/.test(description.trim())) {
    found.push({ file, wrong: `the description of ${what} ends without a full stop`, remedy: 'write whole sentences' });
  }
  return found;
}
