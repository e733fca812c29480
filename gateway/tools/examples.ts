import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Examples that the pages lack. */
const others: Readonly<Record<string, unknown>> = {
  attachment_objects_ddl: { object_code: 'Property' },
  attachments_download_file: { id: 1 },
  attachments_upload_file: {
    file: { name: 'site-plan.pdf', url: 'https://files.example.com/site-plan.pdf', mime_type: 'application/pdf' },
    ObjectCode: 'Property',
    ObjectId: 1,
    AttachmentTypeId: 1,
  },
  field_values_ddl: { field: 'StateProvinceCode' },
};

/**
 * The inputs of the examples in docs/operations, by operation. `npm run docs` has run each of them against the emulator when it
 * wrote the pages.
 */
function documentedExamples(root: string): Record<string, unknown> {
  const folder = join(root, 'docs/operations');
  const pages = readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  const sections = pages.flatMap((page) => page.split(/^## /m).slice(1));
  const examples = sections.flatMap((section) => {
    const [, name] = /^.*\n\n`([\w#]+)`/.exec(section) ?? [];
    const [, example] = /```json\n([^]*?)\n```\n\ngives/.exec(section) ?? [];
    return name === undefined || example === undefined ? [] : [[name, JSON.parse(example)] as const];
  });
  return Object.fromEntries([...Object.entries(others), ...examples].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** The same as the module that the gateway reads. */
export function examplesModule(root: string): string {
  const lines = Object.entries(documentedExamples(root))
    .filter(([name]) => !name.startsWith('#'))
    .map(([name, input]) => `  ${name}: ${JSON.stringify(input)},`);
  return `// Generated from the examples of docs/operations by "npm run docs": change those, not this file.

/** Inputs that work at the emulator, with a file and an API client of your own. */
// A table, a line an operation.
// prettier-ignore
export const examples: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
${lines.join('\n')}
};
`;
}
