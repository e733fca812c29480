import { dayMs, day } from '../calendar';
import type { Draw } from '../fieldContext';
import {
  addressOf,
  contactOfProperty,
  opportunityOfInvoice,
  revenuesOfInvoice,
  ticketsOfOpportunity,
} from '../relations';
import { constant, lookup, nothing, numbered, type Plans } from '../plan';

const active = constant(true);
const invoicesPerRound = 70;
const firstInvoiceNumber = 10_000;

/** The tickets that an invoice bills: at most four of its opportunity. */
function billedTickets(invoice: number): number[] {
  return ticketsOfOpportunity(opportunityOfInvoice(invoice)).slice(0, 4);
}

function billed(draw: Draw, invoice: number): number {
  const prices = billedTickets(invoice).map((ticket) => Number(draw.of('WorkTickets', ticket, 'Price')));
  return cents(prices.reduce((sum, price) => sum + price, 0));
}

function cents(amount: number): number {
  return Math.round(amount * 100) / 100;
}

const propertyOfInvoice = (draw: Draw) => Number(draw.of('Opportunities', opportunityOfInvoice(draw.id), 'PropertyID'));

/** What is billed, paid and taxed. */
export const money: Plans = {
  Invoices: {
    rows: invoicesPerRound,
    scales: true,
    fields: {
      InvoiceNumber: numbered(firstInvoiceNumber),
      PropertyID: propertyOfInvoice,
      PrimaryContactID: (draw) => contactOfProperty(propertyOfInvoice(draw), 0),
      BillingContactID: (draw) => contactOfProperty(propertyOfInvoice(draw), 0),
      CompanyID: (draw) => draw.of('Contacts', draw.own('BillingContactID'), 'CompanyID'),
      InvoiceAddressID: (draw) => addressOf.property(propertyOfInvoice(draw)),
      InvoiceBatchID: (draw) => draw.any('InvoiceBatches'),
      InvoiceDate: (draw) => day(draw.born),
      DueDate: (draw) => day(draw.born + 30 * dayMs),
      CompletedDateTime: nothing,
      Amount: (draw) => billed(draw, draw.id),
      OrigAmount: (draw) => draw.own('Amount'),
      AmountRemaining: (draw) => (draw.id <= draw.rows('Payments') ? 0 : draw.own('Amount')),
      ReportLayoutID: constant(1),
      ReportLayoutName: constant('Standard invoice'),
      InvoiceOpportunities: (draw) =>
        draw.children([
          { OpportunityID: opportunityOfInvoice(draw.id), Amount: draw.own('Amount'), TotalAmount: draw.own('Amount') },
        ]),
    },
    nested: {
      InvoiceOpportunity: {
        InvoiceOpportunityID: (draw) => draw.own('OpportunityID'),
        TaxableAmount: constant(0),
        StateTaxPercent: constant(0),
        StateTaxAmount: constant(0),
        FederalTaxPercent: constant(0),
        FederalTaxAmount: constant(0),
        RetainagePercent: constant(0),
        InvoiceAdjustmentTypeID: nothing,
        InvoiceAdjustmentTypeName: nothing,
        OrigAmount: (draw) => draw.own('Amount'),
        OrigTotalAmount: (draw) => draw.own('TotalAmount'),
        InvoiceOpportunityServices: (draw) =>
          draw.children(
            ticketsOfOpportunity(draw.ownNumber('OpportunityID'))
              .slice(0, 4)
              .map((ticket) => ({ WorkTicketID: ticket, Amount: draw.of('WorkTickets', ticket, 'Price') })),
          ),
      },
      InvoiceOpportunityService: {
        TaxableAmount: constant(0),
        StateTaxPercent: constant(0),
        StateTaxAmount: constant(0),
        FederalTaxPercent: constant(0),
        FederalTaxAmount: constant(0),
        OrigAmount: (draw) => draw.own('Amount'),
        ScheduleOfValueDescription: nothing,
        ScheduleOfValueQuantity: nothing,
        ScheduleOfValueUnitPrice: nothing,
        ScheduleOfValuePercent: nothing,
        ScheduleOfValueGroupName: nothing,
        InvoiceOpportunityServiceItems: (draw) =>
          draw.children([
            { Quantity: 1, UnitPrice: draw.own('Amount'), ExtPrice: draw.own('Amount'), ItemType: 'Other' },
          ]),
      },
    },
  },
  InvoiceBatches: {
    rows: 12,
    fields: {
      InvoiceBatchNumber: numbered(400),
      InvoiceBatchStatus: (draw) => draw.pick(['New', 'Submitted', 'Complete']),
    },
  },
  InvoiceRevenues: {
    rows: revenuesOfInvoice.total(invoicesPerRound),
    scales: true,
    fields: {
      InvoiceID: ({ id }) => revenuesOfInvoice.parentOf(id),
      InvoiceOpportunityID: (draw) => opportunityOfInvoice(draw.ownNumber('InvoiceID')),
      DivisionID: (draw) => draw.of('Opportunities', opportunityOfInvoice(draw.ownNumber('InvoiceID')), 'DivisionID'),
    },
  },
  InvoiceTaxes: {
    rows: invoicesPerRound,
    scales: true,
    fields: { InvoiceID: ({ id }) => id, PaymentID: nothing, Amount: constant(0) },
  },
  Payments: {
    rows: 60,
    scales: true,
    fields: {
      PaymentAmount: (draw) => draw.of('Invoices', draw.id, 'Amount'),
      PaymentDate: (draw) => day(draw.born),
      PaymentType: constant('Payment'),
      PaymentReference: ({ id }) => `CHK-${10_000 + id}`,
      CompanyID: (draw) => draw.of('Invoices', draw.id, 'CompanyID'),
      ContactID: (draw) => draw.of('Invoices', draw.id, 'BillingContactID'),
      BranchID: (draw) => draw.of('Invoices', draw.id, 'BranchID'),
      PropertyID: (draw) => draw.of('Invoices', draw.id, 'PropertyID'),
      OpportunityID: ({ id }) => opportunityOfInvoice(id),
      BillingAddressID: (draw) => draw.of('Invoices', draw.id, 'InvoiceAddressID'),
      TaxJurisdictionID: (draw) => draw.of('Invoices', draw.id, 'TaxJurisdictionID'),
      SaleAmount: (draw) => draw.own('PaymentAmount'),
      TaxAmount: constant(0),
      TaxableAmount: constant(0),
      CreditMemoNumber: nothing,
      PaymentAllocations: (draw) => draw.children([{ InvoiceID: draw.id, Amount: draw.own('PaymentAmount') }]),
    },
  },
  PaymentCategories: lookup(
    'PaymentCategoryName',
    ['Check', 'Credit card', 'ACH', 'Cash', 'Wire', 'Credit memo', 'Write off', 'Deposit'],
    { Active: active, SortOrder: ({ id }) => id },
  ),
  PaymentTerms: lookup(
    'Terms',
    ['Due on receipt', 'Net 10', 'Net 15', 'Net 30', 'Net 45', 'Net 60', 'Net 90', 'Prepaid'],
    { NumberOfDays: ({ id }) => [0, 10, 15, 30, 45, 60, 90, 0][id - 1]!, Active: active },
  ),
  BankDeposits: {
    rows: 16,
    fields: {
      DepositStatus: (draw) => draw.pick(['New', 'Sent']),
      DepositAmount: (draw) => draw.money(500, 40_000),
      ResetToNewDate: nothing,
      ResetToNewUserID: nothing,
    },
  },
  TaxEntities: lookup(
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
  TaxJurisdictions: lookup(
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
      TaxEntityJurisdictions: (draw) =>
        draw.children(draw.id === 8 ? [] : [{ TaxEntityID: 1 }, { TaxEntityID: (draw.id % 7) + 2 }]),
    },
  ),
};
