import type { Api } from '../../api/model/model';
import { catalog } from '../../src/records/catalog';
import { describeOperations, type OperationDoc } from './describeOperations';
import { fenced } from './markdown';
import { odataExample } from './odataExample';
import { printCut, printWhole } from './printJson';
import { readTasks, readWorkflows } from './recipes/readRecipes';
import { isOperationStep, type Recipe, type Step } from './recipes/recipe';
import { renderTaskPages, type Operations, type RanTask } from './recipes/renderTasks';
import { renderWorkflowPages, type RanWorkflow } from './recipes/renderWorkflows';
import { runRecipe } from './recipes/runRecipe';
import { operationLink, renderOperationPages, type Link } from './renderOperations';
import type { Examples } from './runExample';

/** The folders whose Markdown files are all generated. */
export const folders = ['docs/operations', 'docs/tasks', 'docs/recipes'] as const;

/**
 * Makes every generated page, by its path below the root: runs the examples, the tasks and the workflows. Throws if one of
 * them fails.
 */
export async function makePages(root: string, api: Api, examples: Examples): Promise<Map<string, string>> {
  const docs = await describeOperations(root, api, catalog, examples.run);
  const tasks: RanTask[] = [];
  for (const task of readTasks(root)) tasks.push({ task, run: await runFresh(task) });
  const workflows: RanWorkflow[] = [];
  for (const workflow of readWorkflows(root)) workflows.push({ workflow, run: await runFresh(workflow) });

  function runFresh(recipe: Parameters<typeof runRecipe>[0]) {
    examples.reset();
    return runRecipe(recipe, { run: examples.call, dates: examples.dates });
  }

  const operations = operationsOf(docs, api);
  const usedIn = (operation: string) => [
    ...linksTo(
      tasks.map(({ task }) => task),
      operation,
      '../tasks',
    ),
    ...linksTo(
      workflows.map(({ workflow }) => workflow),
      operation,
      '../recipes',
    ),
  ];
  const odata = await renderOdata(examples);
  return new Map([
    ...within('docs/operations', renderOperationPages({ docs, api, usedIn, odata })),
    ...within('docs/tasks', renderTaskPages(tasks, operations)),
    ...within('docs/recipes', renderWorkflowPages(workflows, operations)),
  ]);
}

function within(folder: string, pages: ReadonlyMap<string, string>): [string, string][] {
  return [...pages].map(([file, text]) => [`${folder}/${file}`, text]);
}

/** Finds operations for the pages of recipes, which stand in folders beside `docs/operations`. */
function operationsOf(docs: readonly OperationDoc[], api: Api): Operations {
  const byName = new Map(docs.map((doc) => [doc.name, doc]));
  return (name) => {
    const doc = byName.get(name);
    if (!doc) throw new Error(`A recipe uses ${name}, but there is no such operation`);
    return { title: doc.title, link: `../operations/${operationLink(doc, api)}` };
  };
}

function linksTo(recipes: readonly Recipe[], operation: string, folder: string): Link[] {
  return recipes
    .filter(({ steps }) => uses(steps, operation))
    .map(({ title, name }) => ({ title, file: `${folder}/${name}.md` }));
}

function uses(steps: readonly Step[], operation: string): boolean {
  return steps.some((step) => {
    if ('forEach' in step) return uses(step.steps, operation);
    if ('if' in step) return uses([...step.then, ...(step.otherwise ?? [])], operation);
    return isOperationStep(step) && step.operation === operation;
  });
}

async function renderOdata({ run }: Examples): Promise<string> {
  const { operation, input } = odataExample;
  const output = await run(operation, input);
  return [
    '## OData',
    `Conditions, Fields and Sort by say in words what OData says in its own language. Those who know it find Filter, Select, Order by,
Expand, Top and Skip under Advanced. A filter and conditions must both hold. \`${operation}\` for example:`,
    fenced(printWhole(input)),
    'gives',
    fenced(printCut(output)),
  ].join('\n\n');
}
