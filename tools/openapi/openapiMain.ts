import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ApiPageError } from '../../api/model/problems';
import { readApi } from '../../api/model/readApi';
import { getBaseUrlForEnvironment } from '../../src/AspireConnectorAuth';
import { formatDocument } from './formatDocument';
import { openapiDocument } from '../../api/openapi/openapiDocument';

const usage = `Writes an OpenAPI 3.1 description of Aspire's API from the pages of api/.

  npm run --silent api:openapi              to the terminal, as YAML
  npm run api:openapi -- --out <file>       to a file; JSON where its name ends in .json, else YAML
  npm run --silent api:openapi -- --json    to the terminal, as JSON
`;

type Streams = { out: (text: string) => void; err: (text: string) => void };

/** The command line of api:openapi. Returns the exit code: 0 on success, 1 otherwise. */
export function main(args: readonly string[], { out, err }: Streams): 0 | 1 {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { out: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
    if (values.help) {
      out(usage);
      return 0;
    }
    const servers = (['production', 'sandbox', 'demo'] as const).map((environment) => ({
      url: getBaseUrlForEnvironment(environment),
      description: environment.charAt(0).toUpperCase() + environment.slice(1),
    }));
    const api = readApi();
    const format = values.json || values.out?.endsWith('.json') ? 'json' : 'yaml';
    const text = formatDocument(openapiDocument(api, servers), format);
    if (values.out === undefined) out(text);
    else {
      writeFileSync(values.out, text);
      out(`${values.out}: ${api.operations.size} operations.\n`);
    }
    return 0;
  } catch (error) {
    err(`${whyNot(error)}\n`);
    return 1;
  }
}

function whyNot(error: unknown): string {
  if (error instanceof ApiPageError) return error.message;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code?.startsWith('ERR_PARSE_ARGS')) return `${message}\n\n${usage}`;
  // The system's message for ENOENT, EACCES, EISDIR and so on names the file.
  if (code?.startsWith('E')) return `The description could not be written: ${message}`;
  throw error;
}

if (require.main === module) {
  process.exitCode = main(process.argv.slice(2), {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
  });
}
