import { datesAt } from '../runExample';
import type { Task } from './recipe';
import { renderTaskPages } from './renderTasks';

const task: Task = {
  name: 'water-a-tree',
  title: 'Water a tree',
  about: 'A tree gets water.',
  area: 'Work',
  notes: ['Not in winter.'],
  steps: [
    {
      name: 'watered',
      what: 'Water it. Twice.',
      operation: 'water',
      input: { on: '$.dates.yesterday', id: '$.steps.tree.id' },
    },
  ],
};
const [step] = task.steps;
const run = {
  trigger: undefined,
  steps: [{ step: step!, input: { on: '2026-06-30', id: 7 }, output: { success: true }, steps: [] }],
};
const operations = (name: string) => ({ title: 'Water tree', link: `../operations/trees.md#${name}` });

describe('the page of a task', () => {
  it('shows each step with its input, where that comes from, and what it gave', () => {
    const text = renderTaskPages([{ task, run }], operations).get('water-a-tree.md');
    expect(text).toContain(
      [
        '## 1. Water it',
        '[Water tree](../operations/trees.md#water), `water`; the step is called `watered` here. Twice.',
        '```json\n{ "on": "2026-06-30", "id": 7 }\n```',
        '- `on` is yesterday\n- `id` is `$.steps.tree.id`',
        'gives',
        '```json\n{ "success": true }\n```',
        '> Not in winter.',
      ].join('\n\n'),
    );
  });

  it('is in the index under its area', () => {
    const index = renderTaskPages([{ task, run }], operations).get('README.md');
    expect(index).toContain('| **Work** | [Water a tree](water-a-tree.md) | A tree gets water. |');
    expect(() => renderTaskPages([{ task: { ...task, area: 'Garden' }, run }], operations)).toThrow(
      'water-a-tree: there is no area "Garden". Use Customers, Sales,',
    );
  });
});

it('weeks begin on Monday', () => {
  expect(datesAt(Date.UTC(2026, 6, 1, 12))).toMatchObject({
    monday: '2026-06-29',
    today: '2026-07-01',
    sunday: '2026-07-05',
  });
  expect(datesAt(Date.UTC(2026, 6, 5, 23))).toMatchObject({ monday: '2026-06-29', sunday: '2026-07-05' });
  expect(datesAt(Date.UTC(2026, 5, 29))).toMatchObject({ monday: '2026-06-29', yesterday: '2026-06-28' });
});
