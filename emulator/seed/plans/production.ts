import { cents } from '../../model/cents';
import { atMinute, dayMs, day, timestamp } from '../calendar';
import type { FieldContext, Generator } from '../fieldContext';
import {
  branchOfProperty,
  invoiceOfOpportunity,
  itemsOfTicket,
  opportunitiesOfProperty,
  revenuesOfTicket,
  servicesOfOpportunity,
  ticketsOfService,
} from '../relations';
import { contactInRole } from '../people';
import { constant, lookupList, alwaysNull, numbered, type Plans } from '../plan';
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

const scheduled = ticketStatuses.indexOf('Scheduled') + 1;
const workedOnAfterDays = 9;

const ticketsPerRound = ticketsOfService.total(servicesPerRound);
const isComplete = (context: FieldContext) => context.own('WorkTicketStatusName') === 'Complete';
const onDay =
  (days: number, when: (context: FieldContext) => boolean = () => true): Generator =>
  (context) =>
    when(context) ? day(context.createdAt + days * dayMs) : null;
const part =
  (of: string, share: number, when: (context: FieldContext) => boolean = () => true): Generator =>
  (context) =>
    when(context) ? Math.round(context.ownNumber(of) * share * 100) / 100 : 0;

/** A route of the branch that has the row's ticket; the routes alternate between the four branches. */
const routeOfBranch: Generator = (context) => {
  const branch = context.lookUp('WorkTickets', context.own('WorkTicketID'), 'BranchID');
  return context.int(0, 2) * 4 + (typeof branch === 'number' ? branch : 1);
};

/** Whether a manager has accepted the hours, and when. */
const accepted = {
  AcceptedDateTime: (context: FieldContext) => (context.id % 3 === 0 ? null : timestamp(context.createdAt + 2 * dayMs)),
  AcceptedUserID: (context: FieldContext) => (context.own('AcceptedDateTime') === null ? null : context.int(1, 24)),
};

/** The work: tickets, visits, hours and activities. */
export const production: Plans = {
  WorkTickets: {
    rows: ticketsPerRound,
    scales: true,
    fields: {
      OpportunityServiceID: ({ id }) => ticketsOfService.parentOf(id),
      OpportunityID: (context) => servicesOfOpportunity.parentOf(context.ownNumber('OpportunityServiceID')),
      BranchID: (context) => branchOfProperty(opportunitiesOfProperty.parentOf(context.ownNumber('OpportunityID'))),
      InvoiceID: (context) => {
        const invoice = invoiceOfOpportunity(context.ownNumber('OpportunityID'));
        return isComplete(context) && invoice !== null && invoice <= context.rows('Invoices') ? invoice : null;
      },
      WorkTicketNumber: numbered(firstTicketNumber),
      WorkTicketStatusID: (context) => {
        const status = context.pick([1, 2, 2, 3, 4, 5, 5, 5, 5, 6]);
        return status > scheduled && context.isAhead(workedOnAfterDays) ? scheduled : status;
      },
      WorkTicketStatusName: (context) => ticketStatuses[context.ownNumber('WorkTicketStatusID') - 1]!,
      WorkTicketStatus: (context) => context.ownText('WorkTicketStatusName').replace(' ', ''),
      ContractYear: constant(1),
      Occur: (context) =>
        ticketsOfService.childrenOf(context.ownNumber('OpportunityServiceID')).indexOf(context.id) + 1,
      AnticStartDate: onDay(7),
      ScheduledStartDate: onDay(workedOnAfterDays, (context) => context.own('WorkTicketStatusName') !== 'Open'),
      CompleteDate: onDay(10, isComplete),
      ApprovedDate: onDay(12, isComplete),
      ApprovedUserID: (context) => (isComplete(context) ? context.int(1, 24) : null),
      ReviewedDateTime: (context) =>
        isComplete(context) && context.chance(0.5) ? timestamp(context.createdAt + 13 * dayMs) : null,
      ReviewedUserID: (context) => (context.own('ReviewedDateTime') === null ? null : context.int(1, 24)),
      StartFormDateTime: alwaysNull,
      StartFormUserId: alwaysNull,
      HoursEst: (context) => context.int(2, 48),
      HoursAct: part('HoursEst', 0.95, isComplete),
      HoursScheduled: part('HoursEst', 1),
      HoursUnscheduled: constant(0),
      Price: (context) => context.money(120, 6800),
      Revenue: part('Price', 1, isComplete),
      EarnedRevenue: part('Price', 1, isComplete),
      InvoicedAmount: part('Price', 1, (context) => context.own('InvoiceID') !== null),
      LaborCostAct: part('Price', 0.3, isComplete),
      MaterialCostAct: part('Price', 0.15, isComplete),
      EquipmentCostAct: part('Price', 0.05, isComplete),
      SubCostAct: constant(0),
      OtherCostAct: constant(0),
      TotalCostAct: part('Price', 0.5, isComplete),
      PercentComplete: (context) => (isComplete(context) ? 1 : 0),
      PartialOccurrence: alwaysNull,
      SubPartialOccurrence: constant(0),
      OperationsManagerContactID: (context) =>
        context.lookUp('Opportunities', context.own('OpportunityID'), 'OperationsManagerContactID'),
    },
  },
  WorkTicketRevenues: {
    rows: revenuesOfTicket.total(ticketsPerRound),
    scales: true,
    fields: {
      WorkTicketID: ({ id }) => revenuesOfTicket.parentOf(id),
      RevenueMonth: (context) => `${day(context.createdAt).slice(0, 8)}01T00:00:00Z`,
    },
  },
  WorkTicketItems: {
    rows: itemsOfTicket.total(ticketsPerRound),
    scales: true,
    fields: {
      WorkTicketID: ({ id }) => itemsOfTicket.parentOf(id),
      CatalogItemID: (context) => context.anyId('CatalogItems'),
      ItemName: (context) => goodOf(context.ownNumber('CatalogItemID'))[0],
      ItemType: (context) => goodOf(context.ownNumber('CatalogItemID'))[1],
      ItemCost: (context) => goodOf(context.ownNumber('CatalogItemID'))[2],
    },
  },
  WorkTicketVisits: {
    rows: ticketsPerRound,
    scales: true,
    fields: {
      WorkTicketID: ({ id }) => id,
      RouteID: routeOfBranch,
      ScheduledDate: (context) =>
        context.lookUp('WorkTickets', context.id, 'ScheduledStartDate') ??
        day(context.createdAt + workedOnAfterDays * dayMs),
      SequenceNum: constant(1),
      Hours: (context) => context.lookUp('WorkTickets', context.id, 'HoursEst'),
    },
  },
  WorkTicketVisitNotes: {
    rows: 90,
    scales: true,
    fields: {
      WorkTicketVisitID: (context) => context.anyId('WorkTicketVisits'),
      Note: (context) => `<p>${context.pick(notes)}</p>[img]visit-${context.id}.jpg[/img]`,
      ScheduledDate: (context) => context.lookUp('WorkTicketVisits', context.own('WorkTicketVisitID'), 'ScheduledDate'),
      StartDateTime: (context) => atMinute(context.ownText('ScheduledDate'), 450),
      EndDateTime: (context) => atMinute(context.ownText('ScheduledDate'), 450 + context.int(8, 32) * 15),
    },
  },
  WorkTicketTimes: {
    rows: 160,
    scales: true,
    fields: {
      WorkTicketID: (context) => context.anyId('WorkTickets'),
      ContactID: (context) => contactInRole(context, 'worker'),
      RouteID: routeOfBranch,
      WorkTicketTimeDate: (context) => day(context.createdAt),
      Hours: (context) => context.int(8, 40) / 4,
      OTHours: constant(0),
      StartTime: (context) => atMinute(day(context.createdAt), 420 + context.int(0, 8) * 15),
      EndTime: (context) =>
        timestamp(new Date(context.ownText('StartTime')).getTime() + context.ownNumber('Hours') * 3_600_000),
      PayCodeID: constant(1),
      BaseHourlyRate: (context) => context.int(72, 120) / 4,
      BurdenedCost: (context) => cents(context.ownNumber('Hours') * context.ownNumber('BaseHourlyRate') * 1.25),
      ...accepted,
      ExportedDateTime: alwaysNull,
      ExportedUserID: alwaysNull,
      OpportunityServiceLaborRateID: alwaysNull,
      OpportunityServiceLaborRateName: alwaysNull,
      OpportunityServiceLaborRate: alwaysNull,
    },
  },
  WorkTicketCanceledReasons: lookupList(
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
      ContactID: (context) => contactInRole(context, 'worker'),
      ClockStart: (context) => atMinute(day(context.createdAt), 360 + context.int(0, 8) * 15),
      ClockEnd: (context) => atMinute(day(context.createdAt), 900 + context.int(0, 12) * 15),
      ...accepted,
    },
  },
  Activities: {
    rows: 120,
    scales: true,
    fields: {
      ActivityType: (context) => context.pick(['Task', 'Task', 'Issue', 'Issue', 'Email', 'Appointment', 'Note']),
      Subject: (context) => context.pick(subjects),
      Status: (context) => context.pick(['Open', 'Open', 'Completed']),
      Priority: (context) => context.pick(['Low', 'Medium', 'High']),
      ActivityNumber: numbered(firstActivityNumber),
      // An activity is about a ticket with its opportunity and property, an opportunity with its property, or a property.
      WorkTicketID: (context) => (context.id % 4 === 0 ? context.anyId('WorkTickets') : null),
      OpportunityID: (context) =>
        context.id % 4 === 1
          ? context.anyId('Opportunities')
          : context.lookUp('WorkTickets', context.own('WorkTicketID'), 'OpportunityID'),
      PropertyID: (context) =>
        context.own('OpportunityID') === null
          ? context.anyId('Properties')
          : context.lookUp('Opportunities', context.own('OpportunityID'), 'PropertyID'),
      InvoiceID: alwaysNull,
      PaymentID: alwaysNull,
      ActivityCategoryID: (context) => context.anyId('ActivityCategories'),
      CompleteDate: (context) => (context.own('Status') === 'Completed' ? day(context.createdAt + 9 * dayMs) : null),
      CompletedByUserID: (context) => (context.own('Status') === 'Completed' ? context.int(1, 24) : null),
    },
  },
  ActivityContacts: {
    rows: 60,
    scales: true,
    fields: {
      AssignmentType: (context) => context.pick(['To', 'Cc', 'From']),
      EmailAddress: (context) => context.lookUp('Contacts', context.own('ContactID'), 'Email'),
    },
  },
  ActivityCommentHistories: { rows: 60, scales: true, fields: { Comment: (context) => context.pick(notes) } },
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
      RouteProperties: (context) =>
        context.children(
          Array.from({ length: 3 }, (_, index) => ({ PropertyID: context.id + index * 12, DisplayOrder: index + 1 })),
        ),
      RouteServices: (context) => context.children([{ ServiceID: context.id }, { ServiceID: context.id + 12 }]),
      RouteServiceTypes: (context) => context.children([{ ServiceTypeID: (context.id % 8) + 1 }]),
    },
  },
  RevenueVariances: {
    rows: 24,
    fields: {
      OpportunityID: (context) => context.int(1, opportunitiesPerRound),
      ContractYear: constant(1),
      EarnedRevenue: (context) => context.money(200, 4000),
      InvoiceRevenue: (context) => context.money(200, 4000),
      Adjustment: (context) =>
        Math.round((context.ownNumber('EarnedRevenue') - context.ownNumber('InvoiceRevenue')) * 100) / 100,
    },
  },
};
