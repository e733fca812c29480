import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { agentRules } from './agentRules';
import { contextRules } from './contextRules';
import type { Finding } from './finding';
import { folderRules } from './folderRules';
import { formRules } from './formRules';
import { lookupRules } from './lookupRules';
import { outputRules } from './outputRules';
import { readOperations, type OperationFolder } from './readOperations';
import { schemaRules } from './schemaRules';
import { typeRules } from './typeRules';
import { namesOf, voiceRules } from './voiceRules';
import { wordRules } from './wordRules';

/** The number of operations, and the findings, in alphabetical order of the files. */
export type Linted = { operations: number; findings: Finding[] };

/**
 * Checks the files and the schemas of every operation by Tray's rules. The schemas must be up to date. `root` is the folder
 * of `connector.json`.
 */
export function lintOperations(root: string): Linted {
  const operations = readOperations(root);
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .sort();
  const texts = (pattern: RegExp) =>
    new Map(files.filter((file) => pattern.test(file)).map((file) => [file, readFileSync(join(root, file), 'utf8')]));
  const findings = [
    ...lintFolders(operations),
    ...typeRules(texts(/(?<!\.test|\/handler)\.ts$/)),
    ...contextRules(texts(/\.ctx\.json$/)),
  ];
  return { operations: operations.length, findings: findings.sort((a, b) => (a.file < b.file ? -1 : 1)) };
}

/** The rules for a single operation, and for an operation together with the others. */
export function lintFolders(operations: readonly OperationFolder[]): Finding[] {
  const names = namesOf(operations);
  return operations.flatMap((operation) => [
    ...folderRules(operation),
    ...wordRules(operation),
    ...voiceRules(operation, names),
    ...formRules(operation),
    ...outputRules(operation),
    ...agentRules(operation),
    ...schemaRules(operation),
    ...lookupRules(operation, operations),
  ]);
}
