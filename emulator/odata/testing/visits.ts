import type { Shape } from '../../../api/model/model';
import { compileFilter, type Row } from '..';

const site: Shape = {
  name: 'Site',
  fields: [
    { name: 'City', type: 'string', nullable: true },
    { name: 'OpenedOn', type: 'string', format: 'date-time' },
    { name: 'Gates', type: 'array', shape: { name: 'Gate', fields: [{ name: 'Code', type: 'string' }] } },
  ],
};

/** A made-up record with every kind of field that Aspire's records have. */
export const visit: Shape = {
  name: 'Visit',
  fields: [
    { name: 'VisitID', type: 'integer' },
    { name: 'CrewSize', type: 'integer', nullable: true },
    { name: 'Cost', type: 'number', format: 'decimal', nullable: true },
    { name: 'Title', type: 'string', nullable: true, maxLength: 50 },
    { name: 'Note', type: 'string', nullable: true },
    { name: 'Done', type: 'boolean', nullable: true },
    { name: 'Billed', type: 'boolean', nullable: true },
    { name: 'StartDate', type: 'string', format: 'date-time', nullable: true },
    { name: 'EndDate', type: 'string', format: 'date-time', nullable: true },
    { name: 'Break', type: 'string', format: 'duration', nullable: true },
    { name: 'Site', type: 'object', shape: site, nullable: true },
    { name: 'Tasks', type: 'array', shape: { name: 'Task', fields: [{ name: 'TaskID', type: 'integer' }] } },
    { name: 'Codes', type: 'array', of: 'string' },
  ],
};

const row: Row = {
  VisitID: 1,
  CrewSize: 3,
  Cost: 120.5,
  Title: "O'Brien Mow",
  Note: null,
  Done: true,
  Billed: null,
  StartDate: '2026-04-08T07:30:15',
  EndDate: '2026-04-08T23:30:00.5-05:00',
  Break: '00:45:00',
  Site: { City: 'Tampa', OpenedOn: '2020-02-29T00:00:00Z', Gates: [] },
  Tasks: [],
  Codes: ['a'],
};

/** One row of `visit`, with what the test needs changed. */
export function visitWith(changes: Row = {}): Row {
  return { ...row, ...changes };
}

/** Whether that row passes that filter. */
export function passes(filter: string, changes: Row = {}): boolean {
  return compileFilter(filter, visit)(visitWith(changes));
}

/** The message of the error that the call throws; the test fails if it throws none. */
export function messageOf(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }
  throw new Error('nothing was thrown');
}
