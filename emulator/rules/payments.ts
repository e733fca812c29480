import { apiUser } from '../model/auditFields';
import { textOf } from '../model/values';
import { ApiError } from '../model/apiResponse';
import type { WriteCall } from '../writing/writeCall';
import { cents } from '../model/cents';
import type { Rule, Rules } from './rule';

function requireBilling({ body }: WriteCall): void {
  if (!body.BillingCompany && !body.BillingContact) {
    throw ApiError.rule('BillingCompany or BillingContact is required.');
  }
}

/** A partial payment is a payment, allocated to the invoice with that number if there is one. */
const fillPayment: NonNullable<Rule['complete']> = (values, { store, body, now }, id) => {
  const named = (list: string, field: string, name: unknown) =>
    typeof name === 'string' ? (store.find(list, (row) => row[field] === name)?.id ?? null) : null;
  const invoice = invoiceOf({ store, body });
  values.PaymentAmount = body.Amount ?? null;
  values.PaymentType = body.PaymentMethod ?? null;
  values.PaymentNote = body.PaymentNote ?? null;
  values.PaymentReference = body.PaymentReference ?? null;
  values.PaymentDate = body.PaymentDate ?? null;
  values.CompanyID = named('Companies', 'CompanyName', body.BillingCompany) ?? invoice?.row.CompanyID ?? null;
  values.BranchID = named('Branches', 'BranchName', body.BranchName) ?? invoice?.row.BranchID ?? null;
  values.ContactID = contactNamed(store, body.BillingContact) ?? invoice?.row.BillingContactID ?? null;
  values.PaymentAllocations = invoice
    ? [
        {
          PaymentAllocationID: id * 10 + 1,
          InvoiceID: invoice.id,
          Amount: body.Amount ?? null,
          CreatedByUserID: apiUser,
          CreatedDateTime: now,
        },
      ]
    : [];
};

function invoiceOf({ store, body }: Pick<WriteCall, 'store' | 'body'>) {
  const { InvoiceNumber } = body;
  if (typeof InvoiceNumber !== 'number') return undefined;
  return store.find('Invoices', (row) => row.InvoiceNumber === InvoiceNumber);
}

function contactNamed(store: WriteCall['store'], name: unknown): number | null {
  if (typeof name !== 'string') return null;
  return store.find('Contacts', (row) => `${textOf(row.FirstName)} ${textOf(row.LastName)}` === name)?.id ?? null;
}

/** Reduces what the invoice still owes. */
function reduceRemaining({ store, body }: WriteCall): void {
  const invoice = invoiceOf({ store, body });
  const values = invoice && store.stored('Invoices', invoice.id);
  if (!invoice || !values) return;
  const left = cents(Math.max(0, Number(values.AmountRemaining ?? 0) - Number(body.Amount)));
  store.replace('Invoices', invoice.id, { ...values, AmountRemaining: left });
}

export const payments: Rules = {
  partial_payments_create: { check: requireBilling, complete: fillPayment, after: reduceRemaining },
};
