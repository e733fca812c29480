import { createRequire } from 'node:module';
import { relative } from 'node:path';
import { TJSTraySchemaGenerator } from '@trayio/tray-schema/schema/TJSTraySchemaGenerator';
import type * as TJS from 'typescript-json-schema';
import type * as TS from 'typescript';

/** A type to describe: `name` in `file`, where Tray looks for it. */
export type SchemaSource = { operation: string; file: string; name: string };

/** Thrown if a type is missing or does not compile; one line per problem. */
export class SchemaError extends Error {
  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'SchemaError';
  }
}

// Tray's own copies of both libraries, since another version of TypeScript would describe some types differently.
const requireAsTray = createRequire(require.resolve('@trayio/tray-schema/schema/TJSTraySchemaGenerator'));
const tjs = requireAsTray('typescript-json-schema') as typeof TJS;
const ts = createRequire(requireAsTray.resolve('typescript-json-schema'))('typescript') as typeof TS;

/** The settings of Tray's generator, which does not export them (@trayio/tray-schema 2.19.0). */
const settings: TJS.PartialArgs = {
  ref: false,
  validationKeywords: ['lookupInput', 'lookupOperation', 'lookupAuthRequired', 'enumLabels', 'advanced'],
  required: true,
  noExtraProps: true,
};
const compilerOptions = { strictNullChecks: true, esModuleInterop: true, skipLibCheck: true, noEmit: true };

/**
 * The text of each schema file, in the order of the sources: the same bytes that Tray's CLI writes. The CLI makes a program
 * for every type, and so takes minutes instead of seconds. Throws a SchemaError, which names files relative to `root`.
 */
export function traySchemas(sources: readonly SchemaSource[], root = process.cwd()): string[] {
  const program = tjs.getProgramFromFiles(
    sources.map(({ file }) => file),
    compilerOptions,
  );
  // The program comes from Tray's TypeScript, whose types are older than ours.
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
    // A copy, because Tray's transformation changes its argument, and the generator may return one object twice.
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

/** Whether the file declares the type. Tray does not find a type that is re-exported, or declared twice. */
function declares(generator: TJS.JsonSchemaGenerator, { file, name }: SchemaSource): boolean {
  const found = generator.getSymbols().filter((symbol) => symbol.name === name);
  return found.length === 1 && found[0]?.symbol.declarations?.[0]?.getSourceFile().fileName === file;
}
