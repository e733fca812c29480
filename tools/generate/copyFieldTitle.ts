import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { headerStart } from './names';

/** Where the runtime has its copy: `src` stands alone, and must name a field in a message as the form names it. */
export const fieldTitleCopy = 'src/aspire/model/fieldTitle.ts';

const original = 'model/fieldTitle.ts';

/** The text of the copy. */
export function copyFieldTitle(): string {
  const header = `${headerStart}${original} by "npm run generate": change that, not this file.`;
  return `${header}\n${readFileSync(join(__dirname, '../../api', original), 'utf8')}`;
}
