import { cents } from '../../model/cents';
import { dayMs, day } from '../calendar';
import type { FieldContext } from '../fieldContext';
import {
  addressOf,
  contactOfProperty,
  opportunityOfInvoice,
  revenuesOfInvoice,
  ticketsOfOpportunity,
} from '../relations';
import { constant, lookupList, alwaysNull, numbered, type Plans } from '../plan';

const active = constant(true);
const invoicesPerRound = 70;
const firstInvoiceNumber = 10_000;

/** The tickets that an invoice bills: at most four of its opportunity. */
function billedTickets(invoice: number): number[] {
  return ticketsOfOpportunity(opportunityOfInvoice(invoice)).slice(0, 4);
}

function billed(context: FieldContext, invoice: number): number {
  const prices = billedTickets(invoice).map((ticket) => Number(context.lookUp('WorkTickets', ticket, 'Price')));
  return cents(prices.reduce((sum, price) => sum + price, 0));
}

const propertyOfInvoice = (context: FieldContext) =>
  Number(context.lookUp('Opportunities', opportunityOfInvoice(context.id), 'PropertyID'));

/** What is billed, paid and taxed. */
export const money: Plans = {
  Invoices: {
    rows: invoicesPerRound,
    scales: true,
    fields: {
      InvoiceNumber: numbered(firstInvoiceNumber),
      PropertyID: propertyOfInvoice,
      PrimaryContactID: (context) => contactOfProperty(propertyOfInvoice(context), 0),
      BillingContactID: (context) => contactOfProperty(propertyOfInvoice(context), 0),
      CompanyID: (context) => context.lookUp('Contacts', context.own('BillingContactID'), 'CompanyID'),
      InvoiceAddressID: (context) => addressOf.property(propertyOfInvoice(context)),
      InvoiceBatchID: (context) => context.anyId('InvoiceBatches'),
      InvoiceDate: (context) => day(context.createdAt),
      DueDate: (context) => day(context.createdAt + 30 * dayMs),
      CompletedDateTime: alwaysNull,
      Amount: (context) => billed(context, context.id),
      OrigAmount: (context) => context.own('Amount'),
      AmountRemaining: (context) => (context.id <= context.rows('Payments') ? 0 : context.own('Amount')),
      ReportLayoutID: constant(1),
      ReportLayoutName: constant('Standard invoice'),
      InvoiceOpportunities: (context) =>
        context.children([
          {
            OpportunityID: opportunityOfInvoice(context.id),
            Amount: context.own('Amount'),
            TotalAmount: context.own('Amount'),
          },
        ]),
    },
    nested: {
      InvoiceOpportunity: {
        InvoiceOpportunityID: (context) => context.own('OpportunityID'),
        TaxableAmount: constant(0),
        StateTaxPercent: constant(0),
        StateTaxAmount: constant(0),
        FederalTaxPercent: constant(0),
        FederalTaxAmount: constant(0),
        RetainagePercent: constant(0),
        InvoiceAdjustmentTypeID: alwaysNull,
        InvoiceAdjustmentTypeName: alwaysNull,
        OrigAmount: (context) => context.own('Amount'),
        OrigTotalAmount: (context) => context.own('TotalAmount'),
        InvoiceOpportunityServices: (context) =>
          context.children(
            ticketsOfOpportunity(context.ownNumber('OpportunityID'))
              .slice(0, 4)
              .map((ticket) => ({ WorkTicketID: ticket, Amount: context.lookUp('WorkTickets', ticket, 'Price') })),
          ),
      },
      InvoiceOpportunityService: {
        TaxableAmount: constant(0),
        StateTaxPercent: constant(0),
        StateTaxAmount: constant(0),
        FederalTaxPercent: constant(0),
        FederalTaxAmount: constant(0),
        OrigAmount: (context) => context.own('Amount'),
        ScheduleOfValueDescription: alwaysNull,
        ScheduleOfValueQuantity: alwaysNull,
        ScheduleOfValueUnitPrice: alwaysNull,
        ScheduleOfValuePercent: alwaysNull,
        ScheduleOfValueGroupName: alwaysNull,
        InvoiceOpportunityServiceItems: (context) =>
          context.children([
            { Quantity: 1, UnitPrice: context.own('Amount'), ExtPrice: context.own('Amount'), ItemType: 'Other' },
          ]),
      },
    },
  },
  InvoiceBatches: {
    rows: 12,
    fields: {
      InvoiceBatchNumber: numbered(400),
      CustomerEventName: alwaysNull,
      InvoiceBatchStatus: (context) => context.pick(['New', 'Submitted', 'Complete']),
    },
  },
  InvoiceRevenues: {
    rows: revenuesOfInvoice.total(invoicesPerRound),
    scales: true,
    fields: {
      InvoiceID: ({ id }) => revenuesOfInvoice.parentOf(id),
      InvoiceOpportunityID: (context) => opportunityOfInvoice(context.ownNumber('InvoiceID')),
      DivisionID: (context) =>
        context.lookUp('Opportunities', opportunityOfInvoice(context.ownNumber('InvoiceID')), 'DivisionID'),
    },
  },
  InvoiceTaxes: {
    rows: invoicesPerRound,
    scales: true,
    fields: { InvoiceID: ({ id }) => id, PaymentID: alwaysNull, Amount: constant(0) },
  },
  Payments: {
    rows: 60,
    scales: true,
    fields: {
      PaymentAmount: (context) => context.lookUp('Invoices', context.id, 'Amount'),
      PaymentDate: (context) => day(context.createdAt),
      PaymentType: constant('Payment'),
      PaymentReference: ({ id }) => `CHK-${10_000 + id}`,
      CompanyID: (context) => context.lookUp('Invoices', context.id, 'CompanyID'),
      ContactID: (context) => context.lookUp('Invoices', context.id, 'BillingContactID'),
      BranchID: (context) => context.lookUp('Invoices', context.id, 'BranchID'),
      PropertyID: (context) => context.lookUp('Invoices', context.id, 'PropertyID'),
      OpportunityID: ({ id }) => opportunityOfInvoice(id),
      BillingAddressID: (context) => context.lookUp('Invoices', context.id, 'InvoiceAddressID'),
      TaxJurisdictionID: (context) => context.lookUp('Invoices', context.id, 'TaxJurisdictionID'),
      SaleAmount: (context) => context.own('PaymentAmount'),
      TaxAmount: constant(0),
      TaxableAmount: constant(0),
      CreditMemoNumber: alwaysNull,
      PaymentAllocations: (context) =>
        context.children([{ InvoiceID: context.id, Amount: context.own('PaymentAmount') }]),
    },
  },
  PaymentCategories: lookupList(
    'PaymentCategoryName',
    ['Check', 'Credit card', 'ACH', 'Cash', 'Wire', 'Credit memo', 'Write off', 'Deposit'],
    { Active: active, SortOrder: ({ id }) => id },
  ),
  PaymentTerms: lookupList(
    'Terms',
    ['Due on receipt', 'Net 10', 'Net 15', 'Net 30', 'Net 45', 'Net 60', 'Net 90', 'Prepaid'],
    { NumberOfDays: ({ id }) => [0, 10, 15, 30, 45, 60, 90, 0][id - 1]!, Active: active },
  ),
  BankDeposits: {
    rows: 16,
    fields: {
      DepositStatus: (context) => context.pick(['New', 'Sent']),
      DepositAmount: (context) => context.money(500, 40_000),
      ResetToNewDate: alwaysNull,
      ResetToNewUserID: alwaysNull,
    },
  },
  TaxEntities: lookupList(
    'TaxEntityName',
    [
      'Texas',
      'Travis County',
      'City of Austin',
      'Williamson County',
      'Bexar County',
      'Dallas County',
      'Transit',
      'Emergency services',
    ],
    { TaxPercent: ({ id }) => [6.25, 0.5, 1, 0.5, 0.5, 0.5, 1, 0.25][id - 1]!, Active: active },
  ),
  TaxJurisdictions: lookupList(
    'TaxJurisdictionName',
    [
      'Austin, TX',
      'Round Rock, TX',
      'San Antonio, TX',
      'Dallas, TX',
      'Plano, TX',
      'Georgetown, TX',
      'Boerne, TX',
      'Exempt',
    ],
    {
      StateTaxPercent: ({ id }) => (id === 8 ? 0 : 8.25),
      FederalTaxPercent: constant(0),
      Active: active,
      TaxEntityJurisdictions: (context) =>
        context.children(context.id === 8 ? [] : [{ TaxEntityID: 1 }, { TaxEntityID: (context.id % 7) + 2 }]),
    },
  ),
};
