import { childRanges } from './childRanges';
import { contactsPerRound, employeesPerRound } from './people';

/** The parents and children that are needed in both directions. The lengths match the row counts in plans/. */
export const opportunitiesOfProperty = childRanges(2, 1, 3, 0, 2, 1, 2, 1, 2);
export const servicesOfOpportunity = childRanges(2, 1, 2, 1, 2, 2, 1);
export const itemsOfService = childRanges(2, 1);
export const ticketsOfService = childRanges(2, 1, 0, 3);
export const itemsOfTicket = childRanges(1, 0, 2);
export const revenuesOfTicket = childRanges(1, 0, 2, 1);
export const contactsOfProperty = childRanges(2, 1, 3);
export const hoursOfProperty = childRanges(1, 0, 2);
export const itemsOfReceipt = childRanges(2, 1, 3);
export const revenuesOfInvoice = childRanges(1, 2);

export const branches = 4;
export const propertiesPerRound = 90;

/** Every second opportunity has an invoice. */
export const opportunityOfInvoice = (invoice: number) => invoice * 2;
export const invoiceOfOpportunity = (opportunity: number) => (opportunity % 2 === 0 ? opportunity / 2 : null);

export function branchOfProperty(property: number): number {
  return ((property - 1) % branches) + 1;
}

/** The tickets of an opportunity, over all its services. */
export function ticketsOfOpportunity(opportunity: number): number[] {
  return servicesOfOpportunity.childrenOf(opportunity).flatMap((service) => ticketsOfService.childrenOf(service));
}

/** The contact at a position (from 0) among a property's contacts: customers, except that the second is an employee. */
export function contactOfProperty(property: number, position: number): number {
  const round = Math.floor((property - 1) / propertiesPerRound);
  const customers = contactsPerRound - employeesPerRound;
  if (position === 1) return round * contactsPerRound + ((property - 1) % employeesPerRound) + 1;
  return round * contactsPerRound + employeesPerRound + ((property * 7 + position * 29) % customers) + 1;
}

/** The addresses of a round: of the properties, the contacts' offices, the employees' homes, then the company's own. */
const firstOffice = propertiesPerRound;
const firstHome = firstOffice + contactsPerRound;
const firstOwn = firstHome + employeesPerRound;
export const addressesPerRound = firstOwn + 24;

export const addressOf = {
  property: (id: number) => addressInRound(id, propertiesPerRound, 0),
  office: (contact: number) => addressInRound(contact, contactsPerRound, firstOffice),
  home: (contact: number) => addressInRound(contact, contactsPerRound, firstHome),
  branch: (id: number) => firstOwn + id,
  region: (id: number) => firstOwn + branches + id,
  inventory: (id: number) => firstOwn + branches + 8 + id,
};

function addressInRound(id: number, perRound: number, first: number): number {
  return Math.floor((id - 1) / perRound) * addressesPerRound + first + ((id - 1) % perRound) + 1;
}

/** Whether an address is a branch's own. */
export function isBranchAddress(address: number): boolean {
  const own = ((address - 1) % addressesPerRound) + 1 - firstOwn;
  return own >= 1 && own <= branches;
}

/** The branch that serves an address's town. */
export function branchOfAddress(address: number): number {
  const inRound = (address - 1) % addressesPerRound;
  if (inRound < propertiesPerRound) {
    return branchOfProperty(Math.floor((address - 1) / addressesPerRound) * propertiesPerRound + inRound + 1);
  }
  const own = inRound + 1 - firstOwn;
  return own >= 1 && own <= branches ? own : (address % branches) + 1;
}

/** A line of a seeded receipt and its item allocation, which have the same number. */
export function receiptLine(line: number): { receipt: number; catalogItem: number; quantity: number } {
  const receipt = itemsOfReceipt.parentOf(line);
  const position = itemsOfReceipt.childrenOf(receipt).indexOf(line);
  return { receipt, catalogItem: ((receipt * 3 + position * 7) % 20) + 1, quantity: ((line * 7) % 40) + 1 };
}
