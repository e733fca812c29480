import { blocks } from './childRanges';
import { contactsPerRound, employeesPerRound } from './people';

/** Which rows belong to which, where both ways must be known. The lengths fit the row counts in plans/. */
export const opportunitiesOfProperty = blocks(2, 1, 3, 0, 2, 1, 2, 1, 2);
export const servicesOfOpportunity = blocks(2, 1, 2, 1, 2, 2, 1);
export const itemsOfService = blocks(2, 1);
export const ticketsOfService = blocks(2, 1, 0, 3);
export const itemsOfTicket = blocks(1, 0, 2);
export const revenuesOfTicket = blocks(1, 0, 2, 1);
export const contactsOfProperty = blocks(2, 1, 3);
export const hoursOfProperty = blocks(1, 0, 2);
export const itemsOfReceipt = blocks(2, 1, 3);
export const revenuesOfInvoice = blocks(1, 2);

export const branches = 4;
export const propertiesPerRound = 90;

/** Every other opportunity has been invoiced. */
export const opportunityOfInvoice = (invoice: number) => invoice * 2;
export const invoiceOfOpportunity = (opportunity: number) => (opportunity % 2 === 0 ? opportunity / 2 : null);

export function branchOfProperty(property: number): number {
  return ((property - 1) % branches) + 1;
}

/** The tickets of an opportunity, over all its services. */
export function ticketsOfOpportunity(opportunity: number): number[] {
  return servicesOfOpportunity.childrenOf(opportunity).flatMap((service) => ticketsOfService.childrenOf(service));
}

/** The contact at a position (from 0) among the contacts of a property: customers, and second one of our own people. */
export function contactOfProperty(property: number, position: number): number {
  const round = Math.floor((property - 1) / propertiesPerRound);
  const customers = contactsPerRound - employeesPerRound;
  if (position === 1) return round * contactsPerRound + ((property - 1) % employeesPerRound) + 1;
  return round * contactsPerRound + employeesPerRound + ((property * 7 + position * 29) % customers) + 1;
}

/** The addresses of one round: the properties', then the offices of the contacts, the homes of the employees, the company's own. */
const firstOffice = propertiesPerRound;
const firstHome = firstOffice + contactsPerRound;
const firstOwn = firstHome + employeesPerRound;
export const addressesPerRound = firstOwn + 24;

export const addressOf = {
  property: (id: number) => place(id, propertiesPerRound, 0),
  office: (contact: number) => place(contact, contactsPerRound, firstOffice),
  home: (contact: number) => place(contact, contactsPerRound, firstHome),
  branch: (id: number) => firstOwn + id,
  region: (id: number) => firstOwn + branches + id,
  inventory: (id: number) => firstOwn + branches + 8 + id,
};

function place(id: number, perRound: number, first: number): number {
  return Math.floor((id - 1) / perRound) * addressesPerRound + first + ((id - 1) % perRound) + 1;
}

/** The branch whose towns an address lies in. */
export function branchOfAddress(address: number): number {
  const inRound = (address - 1) % addressesPerRound;
  if (inRound < propertiesPerRound) {
    return branchOfProperty(Math.floor((address - 1) / addressesPerRound) * propertiesPerRound + inRound + 1);
  }
  const own = inRound + 1 - firstOwn;
  return own >= 1 && own <= branches ? own : (address % branches) + 1;
}

/** One line of a seeded receipt, which is also one item allocation: both have the same number. */
export function receiptLine(line: number): { receipt: number; catalogItem: number; quantity: number } {
  const receipt = itemsOfReceipt.parentOf(line);
  const position = itemsOfReceipt.childrenOf(receipt).indexOf(line);
  return { receipt, catalogItem: ((receipt * 3 + position * 7) % 20) + 1, quantity: ((line * 7) % 40) + 1 };
}
