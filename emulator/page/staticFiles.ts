import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

/** A file of the page, as it is sent. */
export type StaticFile = { type: string; text: string };

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

const folder = join(__dirname, 'files');

/** The files of the page by name. Nothing else of the disk can be asked for. */
export function readStaticFiles(): ReadonlyMap<string, StaticFile> {
  return new Map(
    readdirSync(folder).flatMap((name): [string, StaticFile][] => {
      const type = types[extname(name)];
      return type === undefined ? [] : [[name, { type, text: readFileSync(join(folder, name), 'utf8') }]];
    }),
  );
}

/** Lets the page load its own files and call its own server, and nothing else, whatever text it shows. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');
