import type { Example } from './readExample';

/** The one example with OData; all others use conditions. */
export const odataExample: { operation: string; input: Example } = {
  operation: 'work_tickets_get',
  input: {
    filter: "WorkTicketStatusName eq 'Open' and HoursEst gt 40",
    select: 'WorkTicketNumber,HoursEst',
    orderby: 'HoursEst desc',
    top: 2,
  },
};
