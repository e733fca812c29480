import ts from 'typescript';
import { typeName } from '../../api/operations/typeName';
import type { Finding } from './finding';
import { sides, type OperationFolder } from './readOperations';

const needed = ['handler.ts', 'handler.test.ts', 'input.ts', 'output.ts', 'operation.json'];

/** The folder's name, the files in it, and the names of its types: what Tray finds an operation by. */
export function folderRules({ folder, files, descriptor, types }: OperationFolder): Finding[] {
  const at = `src/${folder}`;
  const findings: Finding[] = needed
    .filter((name) => !files.includes(name))
    .map((name) => ({ file: at, wrong: `there is no ${name}`, remedy: `add ${name}: an operation needs it` }));
  if (!/^#?[a-z]+(_[a-z]+)*$/.test(folder)) {
    findings.push({
      file: at,
      wrong: /\d/.test(folder) ? 'its name holds a digit' : 'its name is not in snake_case',
      remedy: "name it with lower-case words and underscores alone: Tray's command line tears names apart elsewhere",
    });
  }
  if (files.includes('operation.json') && descriptor?.name !== folder) {
    const named = descriptor ? `it calls the operation ${JSON.stringify(descriptor.name)}` : 'it is no JSON object';
    findings.push({
      file: `${at}/operation.json`,
      wrong: `${named}, and its folder ${folder}`,
      remedy: 'give both one name: Tray registers by the one and looks for the types by the other',
    });
  }
  for (const side of sides) {
    const text = types[side];
    const name = `${typeName(folder)}${side === 'input' ? 'Input' : 'Output'}`;
    if (text !== undefined && !declaredTypes(text).includes(name)) {
      findings.push({
        file: `${at}/${side}.ts`,
        wrong: `it declares no type ${name}`,
        remedy: `declare it here, as "export type ${name} = ...": Tray does not find one that is only passed on`,
      });
    }
  }
  return findings;
}

function declaredTypes(text: string): string[] {
  const { statements } = ts.createSourceFile('types.ts', text, ts.ScriptTarget.ES2022);
  return statements
    .filter((statement) => ts.isTypeAliasDeclaration(statement) || ts.isInterfaceDeclaration(statement))
    .map(({ name }) => name.text);
}
