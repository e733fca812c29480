import { createRequire } from 'node:module';
import { relative } from 'node:path';
import { TJSTraySchemaGenerator } from '@trayio/tray-schema/schema/TJSTraySchemaGenerator';
import type * as TJS from 'typescript-json-schema';
import type * as TS from 'typescript';

/** A type to describe: Tray looks for `name` in `file`. */
export type SchemaSource = { operation: string; file: string; name: string };

/** Thrown where a type is missing or does not compile; one line per problem. */
export class SchemaError extends Error {
  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'SchemaError';
  }
}

// Tray's own copies of both libraries: another TypeScript would describe some types differently.
const requireAsTray = createRequire(require.resolve('@trayio/tray-schema/schema/TJSTraySchemaGenerator'));
const tjs = requireAsTray('typescript-json-schema') as typeof TJS;
const ts = createRequire(requireAsTray.resolve('typescript-json-schema'))('typescript') as typeof TS;

/** As in Tray's generator, which keeps them to itself (@trayio/tray-schema 2.19.0). */
const settings: TJS.PartialArgs = {
  ref: false,
  validationKeywords: ['lookupInput', 'lookupOperation', 'lookupAuthRequired', 'enumLabels', 'advanced'],
  required: true,
  noExtraProps: true,
};
const compilerOptions = { strictNullChecks: true, esModuleInterop: true, skipLibCheck: true, noEmit: true };

/**
 * The text of each schema file, in the order of the sources: the same bytes as Tray's CLI writes, which makes a program of
 * its own for every type and so takes minutes where this takes seconds. Throws a SchemaError, which names files as seen
 * from `root`.
 */
export function traySchemas(sources: readonly SchemaSource[], root = process.cwd()): string[] {
  const program = tjs.getProgramFromFiles(
    sources.map(({ file }) => file),
    compilerOptions,
  );
  // The program is of Tray's TypeScript, whose types are older than ours.
  const problems = ts.getPreEmitDiagnostics(program as unknown as TS.Program).map(describe);
  if (problems.length > 0) throw new SchemaError(problems);
  const generator = tjs.buildGenerator(program, { ...settings, ignoreErrors: true });
  if (!generator) throw new SchemaError(['Tray could not read the types']);
  const missing = sources.filter((source) => !declares(generator, source));
  if (missing.length > 0) {
    throw new SchemaError(
      missing.map(({ operation, file, name }) => `${operation}: ${relative(root, file)} declares no type "${name}"`),
    );
  }
  const tray = new TJSTraySchemaGenerator();
  return sources.map(({ name }) => {
    // A copy, because Tray's transformation changes what it is given, and the generator may give one object twice.
    const schema = structuredClone(generator.getSchemaForSymbol(name));
    return JSON.stringify(tray.jsonSchemaToTraySchema(schema));
  });

  function describe(diagnostic: TS.Diagnostic): string {
    const message = ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ');
    const { file, start } = diagnostic;
    if (!file || start === undefined) return message;
    const { line } = file.getLineAndCharacterOfPosition(start);
    const operation = sources.find((source) => source.file === file.fileName)?.operation;
    return `${operation ? `${operation}: ` : ''}${relative(root, file.fileName)}:${line + 1} ${message}`;
  }
}

/** Whether the file itself declares the type: Tray does not find one that is only exported on, or declared twice. */
function declares(generator: TJS.JsonSchemaGenerator, { file, name }: SchemaSource): boolean {
  const found = generator.getSymbols().filter((symbol) => symbol.name === name);
  return found.length === 1 && found[0]?.symbol.declarations?.[0]?.getSourceFile().fileName === file;
}
