/**
 * Fields whose value is a day, which Aspire gives as midnight in UTC: as a moment, a reader west of Greenwich would see the
 * day before. A field stands here where live accounts show midnight, where Aspire's own words say day, or where the books know
 * nothing finer. Every other field with a date and a time is a moment. A value with a time of day in such a column gives its
 * day, and stays raw beside it.
 */
export const days: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Contacts: { TerminationDate: 'the last day of an employee' },
  EquipmentReadingLogs: {
    LogDate: 'the day of the entry',
    ReadingDate: 'the day on which the meter was read',
  },
  InvoiceRevenues: { InvoiceDate: 'the day that is printed on the invoice' },
  InvoiceTaxes: { InvoiceDate: 'the day that is printed on the invoice' },
  Invoices: {
    InvoiceDate: 'the day that is printed on the invoice',
    DueDate: 'the day by which it has to be paid',
  },
  ItemAllocations: { ItemAllocationDate: 'the day on which the item is used' },
  Opportunities: {
    StartDate: 'midnight in live accounts',
    EndDate: 'the day on which the work ends',
    BidDueDate: 'the day by which the customer wants the bid',
    AnticipatedCloseDate: 'midnight in live accounts',
    RenewalDate: 'the day on which the contract comes up for renewal',
  },
  Payments: { PaymentDate: 'the day on which the payment came in' },
  PayRates: { EffectiveDate: 'the first day on which the rate counts' },
  Receipts: { VendorInvoiceDate: "the day that is printed on the vendor's invoice" },
  WorkTicketTimes: { WorkTicketTimeDate: 'the day of the work; its times are beside it' },
  WorkTicketVisitNotes: { ScheduledDate: 'the day of the visit' },
  WorkTicketVisits: { ScheduledDate: 'midnight in live accounts' },
  WorkTickets: {
    ScheduledStartDate: 'midnight in live accounts',
    CompleteDate: 'midnight in live accounts',
  },
};
