import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Task, Workflow } from './recipe';

/** The folders of the recipes, below the root: tasks as YAML, workflows as JSON. */
const folders = { tasks: 'tools/docs/tasks', workflows: 'docs/recipes' };

/** The tasks, by name. */
export function readTasks(root: string): Task[] {
  return read(root, folders.tasks, '.yaml', parse) as Task[];
}

/** The workflows, by name. */
export function readWorkflows(root: string): Workflow[] {
  return read(root, folders.workflows, '.json', (text) => JSON.parse(text) as unknown) as Workflow[];
}

function read(root: string, folder: string, ending: string, parseText: (text: string) => unknown): unknown[] {
  return readdirSync(join(root, folder))
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => ({
      notes: [],
      ...(parseText(readFileSync(join(root, folder, file), 'utf8')) as object),
      name: file.slice(0, -ending.length),
    }));
}
