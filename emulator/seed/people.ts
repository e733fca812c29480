import type { FieldContext, Generator } from './fieldContext';

/**
 * The roles of the contacts. Contacts come in rounds of 120, one round for each step of the scale; each round starts with
 * the employees.
 */
export const contactsPerRound = 120;
export const employeesPerRound = 36;

/** Users are the first contacts: user 7 is contact 7. */
export const users = 24;

/** The first and last position of each role in a round, from 0. */
const roles = {
  crewLeader: [0, 9],
  manager: [10, 17],
  seller: [18, 23],
  worker: [24, employeesPerRound - 1],
  employee: [0, employeesPerRound - 1],
  customer: [employeesPerRound, contactsPerRound - 1],
} as const;

export type Role = keyof typeof roles;

/** The id of some contact in that role. */
export function contactInRole(context: FieldContext, role: Role, turn = 0): number {
  const rounds = context.rows('Contacts') / contactsPerRound;
  const [first, last] = roles[role];
  return context.int(0, rounds - 1, turn + 50) * contactsPerRound + context.int(first, last, turn) + 1;
}

/** The position of a contact in its round, from 0. */
export function positionInRound(contact: number): number {
  return (contact - 1) % contactsPerRound;
}

export function isEmployee(contact: number): boolean {
  return positionInRound(contact) < employeesPerRound;
}

/** A generator for a field that points to a contact: its name tells the role. */
export function contactForField(field: string): Generator {
  const role = roleOf(field);
  return (context) => contactInRole(context, role);
}

function roleOf(field: string): Role {
  if (/CrewLeader/.test(field)) return 'crewLeader';
  if (/Manager|Supervisor|HRContact/.test(field)) return 'manager';
  if (/SalesRep|AccountOwner|^Owner/.test(field)) return 'seller';
  if (/Technician/.test(field)) return 'worker';
  return /Billing|Primary|^ContactID$/.test(field) ? 'customer' : 'employee';
}
