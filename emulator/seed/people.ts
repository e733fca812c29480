import type { Draw, Maker } from './fieldContext';

/**
 * Who is who among the contacts. They come in rounds of 120, one round for each step of the scale; a round begins with
 * the employees.
 */
export const contactsPerRound = 120;
export const employeesPerRound = 36;

/** Users are the first contacts: user 7 is contact 7. */
export const users = 24;

/** Where in a round the contacts of each role stand, from 0. */
const roles = {
  crewLeader: [0, 9],
  manager: [10, 17],
  seller: [18, 23],
  worker: [24, employeesPerRound - 1],
  employee: [0, employeesPerRound - 1],
  customer: [employeesPerRound, contactsPerRound - 1],
} as const;

export type Role = keyof typeof roles;

/** The id of a contact in that role. */
export function someone(draw: Draw, role: Role, turn = 0): number {
  const rounds = draw.rows('Contacts') / contactsPerRound;
  const [first, last] = roles[role];
  return draw.int(0, rounds - 1, turn + 50) * contactsPerRound + draw.int(first, last, turn) + 1;
}

/** Position of a contact in its round, from 0. */
export function standing(contact: number): number {
  return (contact - 1) % contactsPerRound;
}

export function isEmployee(contact: number): boolean {
  return standing(contact) < employeesPerRound;
}

/** Who stands in a field that names a person by what they do. */
export function contactByRole(field: string): Maker {
  const role = roleOf(field);
  return (draw) => someone(draw, role);
}

function roleOf(field: string): Role {
  if (/CrewLeader/.test(field)) return 'crewLeader';
  if (/Manager|Supervisor|HRContact/.test(field)) return 'manager';
  if (/SalesRep|AccountOwner|^Owner/.test(field)) return 'seller';
  if (/Technician/.test(field)) return 'worker';
  return /Billing|Primary|^ContactID$/.test(field) ? 'customer' : 'employee';
}
