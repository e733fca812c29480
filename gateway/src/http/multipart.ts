import { Busboy, type BusboyHeaders, type BusboyInstance } from '@fastify/busboy';
import type { IncomingMessage } from 'node:http';
import { finished } from 'node:stream/promises';
import { maxFileBytes } from '../../../src/aspire/operations/attachments/fetchFile';
import { GatewayError } from '../errors.ts';
import { uploadedFile, type UploadedFile } from '../operations/uploads.ts';
import { parseStrictJson } from './strictJson.ts';

/** A form: its texts by their names, `input` as JSON, and the files. */
export type Form = { fields: Record<string, unknown>; files: UploadedFile[] };

const limits = { fieldNameSize: 100, fieldSize: 1_048_576, fields: 10, files: 4, parts: 14, headerPairs: 20 };

/** Reads multipart/form-data into memory, at most 25 MB of files together. Throws `invalid_input`. */
export async function readForm(request: IncomingMessage): Promise<Form> {
  const form = openForm(request);
  const { parser } = form;
  request.once('close', () => request.complete || parser.destroy(new Error('it broke off')));
  try {
    // No pipeline(): that would close the connection on which a caller is told what is wrong.
    await finished(request.pipe(parser));
  } catch (error) {
    request.unpipe(parser);
    // The rest is read, so that a caller who is still sending gets to the answer.
    request.resume();
    throw form.problem() ?? wrong('body', `The form cannot be read: ${(error as Error).message}`);
  }
  const problem = form.problem();
  if (problem) throw problem;
  return { fields: Object.fromEntries(form.fields), files: form.files.map((file) => file()) };
}

function openForm({ headers }: IncomingMessage) {
  const fields = new Map<string, unknown>();
  const files: (() => UploadedFile)[] = [];
  let problem: GatewayError | undefined;
  let size = 0;
  const parser = createParser(headers);
  const refuse = (field: string, message: string) => {
    problem ??= wrong(field, message);
    parser.destroy(problem);
  };
  const names = new Set<string>();
  const isNew = (name: string) => {
    if (names.has(name)) refuse(name, `The form has the part "${name}" twice`);
    names.add(name);
  };
  parser.on('field', (name, value, nameCut, valueCut) => {
    isNew(name);
    if (nameCut || valueCut) return refuse(name, `The part "${name}" is larger than 1 MB`);
    if (name !== 'input') return void fields.set(name, value);
    try {
      fields.set(name, parseStrictJson(value));
    } catch (error) {
      refuse(name, `The part "input" ${(error as Error).message}`);
    }
  });
  parser.on('file', (name, stream, fileName, _encoding, mimeType) => {
    isNew(name);
    const parts: Buffer[] = [];
    stream.on('data', (part: Buffer) => {
      size += part.length;
      if (size > maxFileBytes) {
        const message = `The file "${fileName ?? name}" is too large: at most ${maxFileBytes / 1_048_576} MB can be uploaded`;
        refuse(name, message);
      } else parts.push(part);
    });
    stream.on('error', () => undefined);
    if (!fileName) refuse(name, `The file of the part "${name}" has no name: send filename="..." along`);
    files.push(() => uploadedFile(name, fileName ?? '', mimeType, parts));
  });
  for (const event of ['partsLimit', 'filesLimit', 'fieldsLimit'] as const)
    parser.on(event, () => refuse('body', `The form has too many parts: at most ${limits.files} files are taken`));
  return { parser, fields, files, problem: () => problem };
}

function createParser(headers: IncomingMessage['headers']): BusboyInstance {
  try {
    return new Busboy({ headers: headers as BusboyHeaders, limits });
  } catch (error) {
    throw wrong('content-type', `The form cannot be read: ${(error as Error).message}`);
  }
}

function wrong(field: string, message: string): GatewayError {
  return new GatewayError('invalid_input', `${message}.`, { errors: [{ field, message }] });
}
