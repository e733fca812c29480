import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ApiPageError } from '../../api/model/problems';
import { readApi } from '../../api/model/readApi';
import { DescriptionError } from './description';
import { diffApi } from './diffApi';
import { readPages } from './pages';
import { readDescription } from './readDescription';
import { renderDiff } from './renderDiff';

const usage = `Compares an OpenAPI file of Aspire (3.0 or 3.1, JSON or YAML) with the pages of api/.

  npm run api:diff -- <openapi file>

Exit code: 0 when they agree, 1 when they differ, 2 when the file cannot be read.
`;

type Streams = { out: (text: string) => void; err: (text: string) => void };

/** The command line of api:diff. Returns the exit code. */
export function main(args: readonly string[], { out, err }: Streams): 0 | 1 | 2 {
  const file = fileOf(args);
  if (typeof file !== 'string') {
    (file.help ? out : err)(usage);
    return file.help ? 0 : 2;
  }
  try {
    const description = readDescription(readFileSync(file, 'utf8'));
    const pages = readPages();
    const diff = diffApi(readApi(), description, pages);
    out(renderDiff(diff, description, pages));
    return diff.differences.length === 0 ? 0 : 1;
  } catch (error) {
    err(`${whyUnreadable(error, file)}\n`);
    return 2;
  }
}

function fileOf(args: readonly string[]): string | { help: boolean } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
    const [file] = positionals;
    return values.help || file === undefined || positionals.length > 1 ? { help: values.help ?? false } : file;
  } catch {
    return { help: false };
  }
}

function whyUnreadable(error: unknown, file: string): string {
  if (error instanceof DescriptionError) return `Cannot read ${file}: ${error.message}.`;
  if (error instanceof ApiPageError) return error.message;
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
      return `The file ${file} does not exist.`;
    case 'EISDIR':
      return `${file} is a folder, not a file.`;
    case 'EACCES':
      return `${file} cannot be read: check its permissions.`;
    default:
      throw error;
  }
}

if (require.main === module) {
  process.exitCode = main(process.argv.slice(2), {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
  });
}
