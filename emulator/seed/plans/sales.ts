import { dayMs, day, timestamp } from '../calendar';
import type { FieldContext, Generator } from '../fieldContext';
import {
  addressOf,
  branchOfProperty,
  contactOfProperty,
  itemsOfService,
  opportunitiesOfProperty,
  propertiesPerRound,
  servicesOfOpportunity,
} from '../relations';
import { constant, listed, lookupList, alwaysNull, numbered, type Plans } from '../plan';
import { jobs } from '../vocabulary';
import { goodOf } from './catalog';

const active = constant(true);
const statuses = ['New', 'Bidding', 'Pending Approval', 'Approved', 'Delivered', 'Won', 'Lost', 'Canceled'];
const stages = ['Open', 'Open', 'Open', 'Open', 'Delivered', 'Won', 'Lost', 'Lost'];
const wonStatus = 6;
const lostStatus = 7;
const canceledStatus = 8;
export const opportunitiesPerRound = opportunitiesOfProperty.total(propertiesPerRound);
export const servicesPerRound = servicesOfOpportunity.total(opportunitiesPerRound);

const isWon = (context: FieldContext) => context.own('OpportunityStatusID') === wonStatus;
const isLost = (context: FieldContext) => context.own('OpportunityStatusID') === lostStatus;
const onDay =
  (days: number, when: (context: FieldContext) => boolean = () => true): Generator =>
  (context) =>
    when(context) ? day(context.createdAt + days * dayMs) : null;

/** The same with the time of day, as Aspire notes what people do to an opportunity. */
const atTime =
  (days: number, when: (context: FieldContext) => boolean = () => true): Generator =>
  (context) =>
    when(context) ? timestamp(context.createdAt + days * dayMs) : null;

/** The opportunity before a revision of it: one in fourteen, which is of the same property, revises the one before. */
const isRevision = (id: number) => id % 14 === 6;
const originalOf = (id: number) => (isRevision(id) ? id - 1 : id);

const decidedAfterDays = 21;

/** A share of the estimated price. */
const share =
  (part: number): Generator =>
  (context) =>
    Math.round(context.ownNumber('EstimatedDollars') * part * 100) / 100;
const wonShare =
  (part: number): Generator =>
  (context) =>
    isWon(context) ? share(part)(context) : 0;

/** Opportunities: what is offered to customers, won and lost. */
export const sales: Plans = {
  OpportunityStatuses: lookupList('OpportunityStatusName', statuses, {
    OpportunityStatus: listed(statuses.map((name) => name.replace(' ', ''))),
    OpportunityStage: listed(stages),
    OpportunityStageName: listed(stages),
    Active: active,
    Required: ({ id }) => id === 1 || id === wonStatus || id === lostStatus,
  }),
  OpportunityLostReasons: lookupList(
    'OpportunityLostReasonName',
    [
      'Price too high',
      'Chose a competitor',
      'Budget cut',
      'Project postponed',
      'No response  ',
      'Scope changed',
      'Property sold',
      'Done in house',
    ],
    { Active: active },
  ),
  SalesTypes: lookupList(
    'SalesTypeName',
    ['New sale', 'Renewal', 'Enhancement', 'Referral', 'Rebid ', 'WARRANTY', 'Emergency', 'Internal'],
    { Active: active },
  ),
  Opportunities: {
    rows: opportunitiesPerRound,
    scales: true,
    fields: {
      PropertyID: ({ id }) => opportunitiesOfProperty.parentOf(id),
      BranchID: (context) => branchOfProperty(context.ownNumber('PropertyID')),
      BillingContactID: (context) => contactOfProperty(context.ownNumber('PropertyID'), 0),
      BillingAddressID: (context) => addressOf.property(context.ownNumber('PropertyID')),
      BillingCompanyID: (context) => context.lookUp('Contacts', context.own('BillingContactID'), 'CompanyID'),
      DivisionID: (context) => context.int(1, 7),
      OpportunityStatusID: (context) => {
        const status = context.pick([1, 2, 2, 3, 4, 5, 6, 6, 6, 6, 6, 7, 8]);
        return status >= wonStatus && context.isAhead(decidedAfterDays) ? 2 : status;
      },
      OpportunityType: ({ id }) => (id % 3 === 0 ? 'Work Order' : 'Contract'),
      OpportunityName: (context) =>
        isRevision(context.id)
          ? context.lookUp('Opportunities', originalOf(context.id), 'OpportunityName')
          : `${context.pick(jobs)} ${context.year - 2 + (context.id % 3)}`,
      OpportunityNumber: ({ id }) => 5000 + originalOf(id),
      RealOpportunityNumber: numbered(5000),
      MasterOpportunityID: ({ id }) => (isRevision(id) ? originalOf(id) : null),
      MasterSequenceNum: ({ id }) => (isRevision(id) ? 1 : null),
      TemplateOpportunityID: alwaysNull,
      BidDueDate: onDay(10),
      ProposedDate: atTime(14, ({ id }) => id % 4 !== 0),
      ApprovedDate: atTime(18, isWon),
      WonDate: atTime(decidedAfterDays, isWon),
      LostDate: onDay(decidedAfterDays, isLost),
      StartDate: onDay(30),
      EndDate: onDay(240),
      AnticipatedCloseDate: onDay(25),
      RenewalDate: onDay(365, (context) => context.own('OpportunityType') === 'Contract'),
      CompleteDate: (context) =>
        context.own('JobStatusName') === 'Complete' ? timestamp(context.createdAt + 200 * dayMs) : null,
      OpportunityCanceledReasonID: (context) =>
        context.own('OpportunityStatusID') === canceledStatus ? context.int(1, 3) : null,
      ApprovedUserID: (context) => (isWon(context) ? context.int(1, 24) : null),
      ClosedUserID: (context) => (isWon(context) || isLost(context) ? context.int(1, 24) : null),
      LostReason: (context) =>
        isLost(context) ? context.lookUp('OpportunityLostReasons', 1, 'OpportunityLostReasonName') : null,
      Probability: (context) => (isWon(context) ? 100 : isLost(context) ? 0 : context.int(1, 9) * 10),
      JobStatusName: (context) => (isWon(context) ? context.pick(['Not Started', 'In Production', 'Complete']) : null),
      EstimatedDollars: (context) => context.money(900, 180_000),
      BudgetedDollars: share(1.05),
      WonDollars: wonShare(1),
      EstimatedLaborCost: share(0.3),
      EstimatedMaterialCost: share(0.18),
      EstimatedEquipmentCost: share(0.05),
      EstimatedSubCost: share(0.04),
      EstimatedOtherCost: share(0.01),
      EstimatedCostDollars: share(0.58),
      EstimatedTotalCost: share(0.58),
      EstimatedOverheadDollars: share(0.22),
      EstimatedBreakEvenDollars: share(0.8),
      EstimatedNetProfitDollars: share(0.2),
      EstimatedNetProfitPercent: constant(20),
      EstimatedGrossMarginDollars: share(0.42),
      EstimatedGrossMarginPercent: constant(42),
      ActualEarnedRevenue: wonShare(0.6),
      ActualCostDollars: wonShare(0.35),
      ActualCostLabor: wonShare(0.2),
      ActualCostMaterial: wonShare(0.11),
      ActualCostSub: wonShare(0.04),
      ActualGrossMarginDollars: wonShare(0.25),
      PercentComplete: (context) => (context.own('JobStatusName') === 'Complete' ? 1 : isWon(context) ? 0.6 : 0),
      OpportunityStageID: (context) => context.own('OpportunityStatusID'),
      DistrictName: constant('Texas'),
      OpportunityRevisions: (context) => context.children(isWon(context) ? [{ RevisionNumber: 1 }] : []),
      OpportunityBillings: (context) =>
        context.children(
          Array.from({ length: context.own('OpportunityType') === 'Contract' ? 4 : 0 }, (_, index) => ({
            BillMonth: index * 3 + 1,
            InvoiceAmount: Math.round(context.ownNumber('EstimatedDollars') * 25) / 100,
            SortOrder: index + 1,
            Active: true,
          })),
        ),
      ScheduleOfValueGroups: (context) =>
        context.children(context.id % 5 === 0 ? [{ Name: 'Base bid', SortOrder: 1 }] : []),
    },
    nested: {
      OpportunityRevision: {
        StartDate: (context) => day(context.createdAt + 30 * dayMs),
        CreatedDate: (context) => timestamp(context.createdAt),
        WonDate: (context) => timestamp(context.createdAt + decidedAfterDays * dayMs),
        RevisionStatus: constant('Approved'),
      },
      ScheduleOfValueGroup: {
        ScheduleOfValues: (context) => context.children([{ SortOrder: 1 }, { SortOrder: 2 }]),
      },
      ScheduleOfValue: {
        MasterOpportunityID: alwaysNull,
        LinkedToAService: constant(false),
        OpportunityServiceID: alwaysNull,
        Deleted: constant(false),
        TotalPrice: (context) => Math.round(context.ownNumber('Quantity') * context.ownNumber('UnitPrice') * 100) / 100,
      },
    },
  },
  OpportunityServiceGroups: {
    rows: opportunitiesPerRound,
    scales: true,
    fields: {
      OpportunityID: ({ id }) => id,
      GroupName: constant('Base services'),
      SortOrder: constant(1),
      OptionalServiceGroup: constant(false),
      DisplayGroupOnly: constant(false),
    },
  },
  OpportunityServices: {
    rows: servicesPerRound,
    scales: true,
    fields: {
      OpportunityID: ({ id }) => servicesOfOpportunity.parentOf(id),
      OpportunityServiceGroupID: (context) => context.own('OpportunityID'),
      ServiceID: (context) => context.anyId('Services'),
      DisplayName: (context) => context.lookUp('Services', context.own('ServiceID'), 'DisplayName'),
      ServiceDescription: (context) => context.lookUp('Services', context.own('ServiceID'), 'ServiceDescription'),
      AsNeeded: ({ id }) => id % 5 === 1,
      DefaultPayCodeID: constant(1),
      MasterOpportunityServiceID: alwaysNull,
      ChildOpportunityServiceID: alwaysNull,
      ParentOpportunityServiceID: alwaysNull,
      ChangeOrderOpportunityServiceID: alwaysNull,
      RevisionStartWorkTicketID: alwaysNull,
      OpportunityServiceStatus: constant('Approved'),
      WorkersCompCode: constant('0042'),
      OpportunityServiceRoutes: (context) => context.children([{ RouteID: (context.id % 12) + 1 }]),
      OpportunityServiceDefaultPayCodes: (context) =>
        context.children(context.id % 3 === 0 ? [{ PayCodeId: 1, PayScheduleId: 1 }] : []),
    },
  },
  OpportunityServiceItems: {
    rows: itemsOfService.total(servicesPerRound),
    scales: true,
    fields: {
      OpportunityServiceID: ({ id }) => itemsOfService.parentOf(id),
      CatalogItemID: (context) => context.anyId('CatalogItems'),
      ItemName: (context) => goodOf(context.ownNumber('CatalogItemID'))[0],
      ItemType: (context) => goodOf(context.ownNumber('CatalogItemID'))[1],
      ItemCost: (context) => goodOf(context.ownNumber('CatalogItemID'))[2],
      ItemQuantity: (context) => context.int(1, 60),
      ExtendedCost: (context) =>
        Math.round(context.ownNumber('ItemCost') * context.ownNumber('ItemQuantity') * 100) / 100,
      SortOrder: constant(1),
    },
  },
  OpportunityServiceKitItems: {
    rows: 60,
    scales: true,
    fields: {
      OpportunityServiceItemID: (context) => context.anyId('OpportunityServiceItems'),
      OpportunityServiceGroupID: (context) => context.own('OpportunityID'),
      CatalogItemID: (context) => context.int(1, 20),
      ItemName: (context) => goodOf(context.ownNumber('CatalogItemID'))[0],
      ItemType: (context) => goodOf(context.ownNumber('CatalogItemID'))[1],
      ItemCost: (context) => goodOf(context.ownNumber('CatalogItemID'))[2],
    },
  },
  OpportunityTags: {
    rows: 60,
    scales: true,
    fields: { OpportunityID: ({ id }) => id * 2, TagID: (context) => context.anyId('Tags') },
  },
  JobStatuses: lookupList(
    'JobStatusName',
    ['Not Started', 'In Production', 'Complete', 'On Hold', 'Scheduled', 'Canceled', 'Warranty', 'Closed'],
    {
      JobStatusID: ({ id }) => id,
      JobStatus: listed([
        'NotStarted',
        'InProduction',
        'Complete',
        'OnHold',
        'Scheduled',
        'Canceled',
        'Warranty',
        'Closed',
      ]),
      SortOrder: ({ id }) => id,
    },
  ),
  Jobs: {
    rows: 60,
    scales: true,
    fields: {
      OpportunityID: ({ id }) => id * 2,
      JobStatusID: (context) => context.int(1, 3),
      CompleteDate: (context) => (context.own('JobStatusID') === 3 ? day(context.createdAt + 60 * dayMs) : null),
      CompletedUserID: (context) => (context.own('JobStatusID') === 3 ? context.int(1, 24) : null),
      CancelDate: alwaysNull,
      CanceledByUserID: alwaysNull,
      CanceledFromOpportunity: constant(false),
      CustomerJobNum: ({ id }) => `JOB-${1000 + id}`,
    },
  },
};
