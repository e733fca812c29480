import { atMinute, dayMs, day, stamp } from '../calendar';
import type { Draw, Maker } from '../fieldContext';
import {
  branchOfProperty,
  invoiceOfOpportunity,
  itemsOfTicket,
  opportunitiesOfProperty,
  revenuesOfTicket,
  servicesOfOpportunity,
  ticketsOfService,
} from '../relations';
import { someone } from '../people';
import { constant, lookup, nothing, numbered, type Plans } from '../plan';
import { notes, subjects } from '../vocabulary';
import { goodOf } from './catalog';
import { opportunitiesPerRound, servicesPerRound } from './sales';

/** The statuses of work tickets, in the order of their ids. Aspire has no list of them. */
export const ticketStatuses = [
  'Open',
  'Scheduled',
  'In Production',
  'Pending Approval',
  'Complete',
  'Canceled',
] as const;
export const firstTicketNumber = 20_000;
export const firstActivityNumber = 700;

const ticketsPerRound = ticketsOfService.total(servicesPerRound);
const isComplete = (draw: Draw) => draw.own('WorkTicketStatusName') === 'Complete';
const onDay =
  (days: number, when: (draw: Draw) => boolean = () => true): Maker =>
  (draw) =>
    when(draw) ? day(draw.born + days * dayMs) : null;
const part =
  (of: string, share: number, when: (draw: Draw) => boolean = () => true): Maker =>
  (draw) =>
    when(draw) ? Math.round(draw.ownNumber(of) * share * 100) / 100 : 0;

/** A route of the branch where the row's ticket is worked; routes go round the four branches. */
const routeOfBranch: Maker = (draw) => {
  const branch = draw.of('WorkTickets', draw.own('WorkTicketID'), 'BranchID');
  return draw.int(0, 2) * 4 + (typeof branch === 'number' ? branch : 1);
};

/** Hours that a manager has looked at, or not yet. */
const accepted = {
  AcceptedDateTime: (draw: Draw) => (draw.id % 3 === 0 ? null : stamp(draw.born + 2 * dayMs)),
  AcceptedUserID: (draw: Draw) => (draw.own('AcceptedDateTime') === null ? null : draw.int(1, 24)),
};

/** The work itself: tickets, visits, hours, and what is said about them. */
export const production: Plans = {
  WorkTickets: {
    rows: ticketsPerRound,
    scales: true,
    fields: {
      OpportunityServiceID: ({ id }) => ticketsOfService.parentOf(id),
      OpportunityID: (draw) => servicesOfOpportunity.parentOf(draw.ownNumber('OpportunityServiceID')),
      BranchID: (draw) => branchOfProperty(opportunitiesOfProperty.parentOf(draw.ownNumber('OpportunityID'))),
      InvoiceID: (draw) => {
        const invoice = invoiceOfOpportunity(draw.ownNumber('OpportunityID'));
        return isComplete(draw) && invoice !== null && invoice <= draw.rows('Invoices') ? invoice : null;
      },
      WorkTicketNumber: numbered(firstTicketNumber),
      WorkTicketStatusID: (draw) => draw.pick([1, 2, 2, 3, 4, 5, 5, 5, 5, 6]),
      WorkTicketStatusName: (draw) => ticketStatuses[draw.ownNumber('WorkTicketStatusID') - 1]!,
      WorkTicketStatus: (draw) => draw.ownText('WorkTicketStatusName').replace(' ', ''),
      ContractYear: constant(1),
      Occur: (draw) => ticketsOfService.childrenOf(draw.ownNumber('OpportunityServiceID')).indexOf(draw.id) + 1,
      AnticStartDate: onDay(7),
      ScheduledStartDate: onDay(9, (draw) => draw.own('WorkTicketStatusName') !== 'Open'),
      CompleteDate: onDay(10, isComplete),
      ApprovedDate: onDay(12, isComplete),
      ApprovedUserID: (draw) => (isComplete(draw) ? draw.int(1, 24) : null),
      ReviewedDateTime: (draw) => (isComplete(draw) && draw.chance(0.5) ? stamp(draw.born + 13 * dayMs) : null),
      ReviewedUserID: (draw) => (draw.own('ReviewedDateTime') === null ? null : draw.int(1, 24)),
      StartFormDateTime: nothing,
      StartFormUserId: nothing,
      HoursEst: (draw) => draw.int(2, 48),
      HoursAct: part('HoursEst', 0.95, isComplete),
      HoursScheduled: part('HoursEst', 1),
      HoursUnscheduled: constant(0),
      Price: (draw) => draw.money(120, 6800),
      Revenue: part('Price', 1, isComplete),
      EarnedRevenue: part('Price', 1, isComplete),
      InvoicedAmount: part('Price', 1, (draw) => draw.own('InvoiceID') !== null),
      LaborCostAct: part('Price', 0.3, isComplete),
      MaterialCostAct: part('Price', 0.15, isComplete),
      EquipmentCostAct: part('Price', 0.05, isComplete),
      SubCostAct: constant(0),
      OtherCostAct: constant(0),
      TotalCostAct: part('Price', 0.5, isComplete),
      PercentComplete: (draw) => (isComplete(draw) ? 100 : 0),
      PartialOccurrence: nothing,
      SubPartialOccurrence: constant(0),
      OperationsManagerContactID: (draw) =>
        draw.of('Opportunities', draw.own('OpportunityID'), 'OperationsManagerContactID'),
    },
  },
  WorkTicketRevenues: {
    rows: revenuesOfTicket.total(ticketsPerRound),
    scales: true,
    fields: {
      WorkTicketID: ({ id }) => revenuesOfTicket.parentOf(id),
      RevenueMonth: (draw) => `${day(draw.born).slice(0, 8)}01T00:00:00Z`,
    },
  },
  WorkTicketItems: {
    rows: itemsOfTicket.total(ticketsPerRound),
    scales: true,
    fields: {
      WorkTicketID: ({ id }) => itemsOfTicket.parentOf(id),
      CatalogItemID: (draw) => draw.any('CatalogItems'),
      ItemName: (draw) => goodOf(draw.ownNumber('CatalogItemID'))[0],
      ItemType: (draw) => goodOf(draw.ownNumber('CatalogItemID'))[1],
      ItemCost: (draw) => goodOf(draw.ownNumber('CatalogItemID'))[2],
    },
  },
  WorkTicketVisits: {
    rows: ticketsPerRound,
    scales: true,
    fields: {
      WorkTicketID: ({ id }) => id,
      RouteID: routeOfBranch,
      ScheduledDate: (draw) => draw.of('WorkTickets', draw.id, 'ScheduledStartDate') ?? day(draw.born + 9 * dayMs),
      SequenceNum: constant(1),
      Hours: (draw) => draw.of('WorkTickets', draw.id, 'HoursEst'),
    },
  },
  WorkTicketVisitNotes: {
    rows: 90,
    scales: true,
    fields: {
      WorkTicketVisitID: (draw) => draw.any('WorkTicketVisits'),
      Note: (draw) => draw.pick(notes),
      ScheduledDate: (draw) => draw.of('WorkTicketVisits', draw.own('WorkTicketVisitID'), 'ScheduledDate'),
      StartDateTime: (draw) => atMinute(draw.ownText('ScheduledDate'), 450),
      EndDateTime: (draw) => atMinute(draw.ownText('ScheduledDate'), 450 + draw.int(8, 32) * 15),
    },
  },
  WorkTicketTimes: {
    rows: 160,
    scales: true,
    fields: {
      WorkTicketID: (draw) => draw.any('WorkTickets'),
      ContactID: (draw) => someone(draw, 'worker'),
      RouteID: routeOfBranch,
      WorkTicketTimeDate: (draw) => day(draw.born),
      Hours: (draw) => draw.int(8, 40) / 4,
      OTHours: constant(0),
      StartTime: (draw) => atMinute(day(draw.born), 420 + draw.int(0, 8) * 15),
      EndTime: (draw) => stamp(new Date(draw.ownText('StartTime')).getTime() + draw.ownNumber('Hours') * 3_600_000),
      PayCodeID: constant(1),
      ...accepted,
      ExportedDateTime: nothing,
      ExportedUserID: nothing,
      OpportunityServiceLaborRateID: nothing,
      OpportunityServiceLaborRateName: nothing,
      OpportunityServiceLaborRate: nothing,
    },
  },
  WorkTicketCanceledReasons: lookup(
    'WorkTicketCanceledReasonName',
    [
      'Weather',
      'Customer request',
      'Duplicate',
      'No access',
      'Material not available',
      'Crew not available',
      'Included elsewhere',
      'Season over',
    ],
    { Active: constant(true) },
  ),
  ClockTimes: {
    rows: 90,
    scales: true,
    fields: {
      ContactID: (draw) => someone(draw, 'worker'),
      ClockStart: (draw) => atMinute(day(draw.born), 360 + draw.int(0, 8) * 15),
      ClockEnd: (draw) => atMinute(day(draw.born), 900 + draw.int(0, 12) * 15),
      ...accepted,
    },
  },
  Activities: {
    rows: 120,
    scales: true,
    fields: {
      ActivityType: (draw) => draw.pick(['Task', 'Task', 'Issue', 'Issue', 'Email', 'Appointment', 'Note']),
      Subject: (draw) => draw.pick(subjects),
      Status: (draw) => draw.pick(['Open', 'Open', 'Completed']),
      Priority: (draw) => draw.pick(['Low', 'Medium', 'High']),
      ActivityNumber: numbered(firstActivityNumber),
      // An activity is about one thing: a ticket with its opportunity and property, or less.
      WorkTicketID: (draw) => (draw.id % 4 === 0 ? draw.any('WorkTickets') : null),
      OpportunityID: (draw) =>
        draw.id % 4 === 1
          ? draw.any('Opportunities')
          : draw.of('WorkTickets', draw.own('WorkTicketID'), 'OpportunityID'),
      PropertyID: (draw) =>
        draw.own('OpportunityID') === null
          ? draw.any('Properties')
          : draw.of('Opportunities', draw.own('OpportunityID'), 'PropertyID'),
      InvoiceID: nothing,
      PaymentID: nothing,
      ActivityCategoryID: (draw) => draw.any('ActivityCategories'),
      CompleteDate: (draw) => (draw.own('Status') === 'Completed' ? day(draw.born + 9 * dayMs) : null),
      CompletedByUserID: (draw) => (draw.own('Status') === 'Completed' ? draw.int(1, 24) : null),
    },
  },
  ActivityContacts: {
    rows: 60,
    scales: true,
    fields: {
      AssignmentType: (draw) => draw.pick(['To', 'Cc', 'From']),
      EmailAddress: (draw) => draw.of('Contacts', draw.own('ContactID'), 'Email'),
    },
  },
  ActivityCommentHistories: { rows: 60, scales: true, fields: { Comment: (draw) => draw.pick(notes) } },
  Routes: {
    rows: 12,
    fields: {
      RouteName: ({ id }) =>
        `${['Maintenance', 'Construction', 'Irrigation'][Math.floor((id - 1) / 4)]} crew ${((id - 1) % 4) + 1}`,
      BranchID: ({ id }) => ((id - 1) % 4) + 1,
      DivisionID: ({ id }) => [1, 2, 4][Math.floor((id - 1) / 4)]!,
      CrewLeaderContactID: ({ id }) => ((id - 1) % 10) + 1,
      EquipmentID: ({ id }) => id,
      Active: constant(true),
      Color: ({ id }) => `#${(0x224400 + id * 0x0d1137).toString(16).slice(-6)}`,
      RouteProperties: (draw) =>
        draw.children(
          Array.from({ length: 3 }, (_, index) => ({ PropertyID: draw.id + index * 12, DisplayOrder: index + 1 })),
        ),
      RouteServices: (draw) => draw.children([{ ServiceID: draw.id }, { ServiceID: draw.id + 12 }]),
      RouteServiceTypes: (draw) => draw.children([{ ServiceTypeID: (draw.id % 8) + 1 }]),
    },
  },
  RevenueVariances: {
    rows: 24,
    fields: {
      OpportunityID: (draw) => draw.int(1, opportunitiesPerRound),
      ContractYear: constant(1),
      EarnedRevenue: (draw) => draw.money(200, 4000),
      InvoiceRevenue: (draw) => draw.money(200, 4000),
      Adjustment: (draw) =>
        Math.round((draw.ownNumber('EarnedRevenue') - draw.ownNumber('InvoiceRevenue')) * 100) / 100,
    },
  },
};
