import { dayMs, day, stamp } from '../calendar';
import type { Draw, Maker } from '../fieldContext';
import {
  addressOf,
  branchOfProperty,
  contactOfProperty,
  itemsOfService,
  opportunitiesOfProperty,
  propertiesPerRound,
  servicesOfOpportunity,
} from '../relations';
import { constant, listed, lookup, nothing, numbered, type Plans } from '../plan';
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

const isWon = (draw: Draw) => draw.own('OpportunityStatusID') === wonStatus;
const isLost = (draw: Draw) => draw.own('OpportunityStatusID') === lostStatus;
const onDay =
  (days: number, when: (draw: Draw) => boolean = () => true): Maker =>
  (draw) =>
    when(draw) ? day(draw.born + days * dayMs) : null;

/** A share of the estimated price. */
const share =
  (part: number): Maker =>
  (draw) =>
    Math.round(draw.ownNumber('EstimatedDollars') * part * 100) / 100;
const wonShare =
  (part: number): Maker =>
  (draw) =>
    isWon(draw) ? share(part)(draw) : 0;

/** What is offered to customers, and what becomes of it. */
export const sales: Plans = {
  OpportunityStatuses: lookup('OpportunityStatusName', statuses, {
    OpportunityStatus: listed(statuses.map((name) => name.replace(' ', ''))),
    OpportunityStage: listed(stages),
    OpportunityStageName: listed(stages),
    Active: active,
    Required: ({ id }) => id === 1 || id === wonStatus || id === lostStatus,
  }),
  OpportunityLostReasons: lookup(
    'OpportunityLostReasonName',
    [
      'Price too high',
      'Chose a competitor',
      'Budget cut',
      'Project postponed',
      'No response',
      'Scope changed',
      'Property sold',
      'Done in house',
    ],
    { Active: active },
  ),
  SalesTypes: lookup(
    'SalesTypeName',
    ['New sale', 'Renewal', 'Enhancement', 'Referral', 'Rebid', 'Warranty', 'Emergency', 'Internal'],
    { Active: active },
  ),
  Opportunities: {
    rows: opportunitiesPerRound,
    scales: true,
    fields: {
      PropertyID: ({ id }) => opportunitiesOfProperty.parentOf(id),
      BranchID: (draw) => branchOfProperty(draw.ownNumber('PropertyID')),
      BillingContactID: (draw) => contactOfProperty(draw.ownNumber('PropertyID'), 0),
      BillingAddressID: (draw) => addressOf.property(draw.ownNumber('PropertyID')),
      BillingCompanyID: (draw) => draw.of('Contacts', draw.own('BillingContactID'), 'CompanyID'),
      DivisionID: (draw) => draw.int(1, 7),
      OpportunityStatusID: (draw) => draw.pick([1, 2, 2, 3, 4, 5, 6, 6, 6, 6, 6, 7, 8]),
      OpportunityType: ({ id }) => (id % 3 === 0 ? 'Work Order' : 'Contract'),
      OpportunityName: (draw) => `${draw.pick(jobs)} ${2024 + (draw.id % 3)}`,
      OpportunityNumber: numbered(5000),
      RealOpportunityNumber: numbered(5000),
      MasterOpportunityID: nothing,
      MasterSequenceNum: nothing,
      TemplateOpportunityID: nothing,
      BidDueDate: onDay(10),
      ProposedDate: onDay(14, ({ id }) => id % 4 !== 0),
      ApprovedDate: onDay(18, isWon),
      WonDate: onDay(21, isWon),
      LostDate: onDay(21, isLost),
      StartDate: onDay(30),
      EndDate: onDay(240),
      AnticipatedCloseDate: onDay(25),
      RenewalDate: onDay(365, (draw) => draw.own('OpportunityType') === 'Contract'),
      CompleteDate: (draw) => (draw.own('JobStatusName') === 'Complete' ? day(draw.born + 200 * dayMs) : null),
      OpportunityCanceledReasonID: (draw) =>
        draw.own('OpportunityStatusID') === canceledStatus ? draw.int(1, 3) : null,
      ApprovedUserID: (draw) => (isWon(draw) ? draw.int(1, 24) : null),
      ClosedUserID: (draw) => (isWon(draw) || isLost(draw) ? draw.int(1, 24) : null),
      LostReason: (draw) => (isLost(draw) ? draw.of('OpportunityLostReasons', 1, 'OpportunityLostReasonName') : null),
      Probability: (draw) => (isWon(draw) ? 100 : isLost(draw) ? 0 : draw.int(1, 9) * 10),
      JobStatusName: (draw) => (isWon(draw) ? draw.pick(['Not Started', 'In Production', 'Complete']) : null),
      EstimatedDollars: (draw) => draw.money(900, 180_000),
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
      PercentComplete: (draw) => (draw.own('JobStatusName') === 'Complete' ? 100 : isWon(draw) ? 60 : 0),
      OpportunityStageID: (draw) => draw.own('OpportunityStatusID'),
      DistrictName: constant('Texas'),
      OpportunityRevisions: (draw) => draw.children(isWon(draw) ? [{ RevisionNumber: 1 }] : []),
      OpportunityBillings: (draw) =>
        draw.children(
          Array.from({ length: draw.own('OpportunityType') === 'Contract' ? 4 : 0 }, (_, index) => ({
            BillMonth: index * 3 + 1,
            InvoiceAmount: Math.round(draw.ownNumber('EstimatedDollars') * 25) / 100,
            SortOrder: index + 1,
            Active: true,
          })),
        ),
      ScheduleOfValueGroups: (draw) => draw.children(draw.id % 5 === 0 ? [{ Name: 'Base bid', SortOrder: 1 }] : []),
    },
    nested: {
      OpportunityRevision: {
        StartDate: (draw) => day(draw.born + 30 * dayMs),
        CreatedDate: (draw) => stamp(draw.born),
        WonDate: (draw) => day(draw.born + 21 * dayMs),
        RevisionStatus: constant('Approved'),
      },
      ScheduleOfValueGroup: {
        ScheduleOfValues: (draw) => draw.children([{ SortOrder: 1 }, { SortOrder: 2 }]),
      },
      ScheduleOfValue: {
        MasterOpportunityID: nothing,
        LinkedToAService: constant(false),
        OpportunityServiceID: nothing,
        Deleted: constant(false),
        TotalPrice: (draw) => Math.round(draw.ownNumber('Quantity') * draw.ownNumber('UnitPrice') * 100) / 100,
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
      OpportunityServiceGroupID: (draw) => draw.own('OpportunityID'),
      ServiceID: (draw) => draw.any('Services'),
      DisplayName: (draw) => draw.of('Services', draw.own('ServiceID'), 'DisplayName'),
      ServiceDescription: (draw) => draw.of('Services', draw.own('ServiceID'), 'ServiceDescription'),
      AsNeeded: ({ id }) => id % 5 === 1,
      DefaultPayCodeID: constant(1),
      MasterOpportunityServiceID: nothing,
      ChildOpportunityServiceID: nothing,
      ParentOpportunityServiceID: nothing,
      ChangeOrderOpportunityServiceID: nothing,
      RevisionStartWorkTicketID: nothing,
      OpportunityServiceStatus: constant('Approved'),
      WorkersCompCode: constant('0042'),
      OpportunityServiceRoutes: (draw) => draw.children([{ RouteID: (draw.id % 12) + 1 }]),
      OpportunityServiceDefaultPayCodes: (draw) =>
        draw.children(draw.id % 3 === 0 ? [{ PayCodeId: 1, PayScheduleId: 1 }] : []),
    },
  },
  OpportunityServiceItems: {
    rows: itemsOfService.total(servicesPerRound),
    scales: true,
    fields: {
      OpportunityServiceID: ({ id }) => itemsOfService.parentOf(id),
      CatalogItemID: (draw) => draw.any('CatalogItems'),
      ItemName: (draw) => goodOf(draw.ownNumber('CatalogItemID'))[0],
      ItemType: (draw) => goodOf(draw.ownNumber('CatalogItemID'))[1],
      ItemCost: (draw) => goodOf(draw.ownNumber('CatalogItemID'))[2],
      ItemQuantity: (draw) => draw.int(1, 60),
      ExtendedCost: (draw) => Math.round(draw.ownNumber('ItemCost') * draw.ownNumber('ItemQuantity') * 100) / 100,
      SortOrder: constant(1),
    },
  },
  OpportunityServiceKitItems: {
    rows: 60,
    scales: true,
    fields: {
      OpportunityServiceItemID: (draw) => draw.any('OpportunityServiceItems'),
      OpportunityServiceGroupID: (draw) => draw.own('OpportunityID'),
      CatalogItemID: (draw) => draw.int(1, 20),
      ItemName: (draw) => goodOf(draw.ownNumber('CatalogItemID'))[0],
      ItemType: (draw) => goodOf(draw.ownNumber('CatalogItemID'))[1],
      ItemCost: (draw) => goodOf(draw.ownNumber('CatalogItemID'))[2],
    },
  },
  OpportunityTags: {
    rows: 60,
    scales: true,
    fields: { OpportunityID: ({ id }) => id * 2, TagID: (draw) => draw.any('Tags') },
  },
  JobStatuses: lookup(
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
      JobStatusID: (draw) => draw.int(1, 3),
      CompleteDate: (draw) => (draw.own('JobStatusID') === 3 ? day(draw.born + 60 * dayMs) : null),
      CompletedUserID: (draw) => (draw.own('JobStatusID') === 3 ? draw.int(1, 24) : null),
      CancelDate: nothing,
      CanceledByUserID: nothing,
      CanceledFromOpportunity: constant(false),
      CustomerJobNum: ({ id }) => `JOB-${1000 + id}`,
    },
  },
};
