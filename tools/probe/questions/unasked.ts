import { needsWrite, noData } from '../answer';
import type { Question } from '../question';

/** What reading cannot show, with the writes that would. */
const writes: Readonly<Record<number, string>> = {
  42: 'PUT and PATCH of an opportunity',
  47: 'a write that breaks a rule',
  54: 'changing a contact',
  55: 'an issue of two parents',
  56: 'creating as-needed tickets or a pay rate',
  57: 'overriding a pay rate',
  58: 'creating an opportunity',
  59: 'creating a contact',
  60: 'receiving and approving a receipt',
  61: 'uploading an attachment',
  62: 'uploading an attachment without its object',
  64: 'creating receipts',
  65: 'creating a receipt with an id',
  66: 'creating records of each kind',
  67: 'creating a clock time',
  68: 'creating a partial payment',
  69: 'creating an issue and a task',
  70: 'creating a contact with tags',
  72: 'changing records of each kind',
  73: 'creating a property with nothing but a name',
  76: 'deleting a record',
  79: 'creating a service',
  82: 'importing an estimate',
  96: 'a body that lacks a number',
  97: 'creating an issue without a date',
  99: 'assigning a task to nobody',
  100: 'creating receipts',
  101: 'a task with a made-up priority',
  108: 'a record with an id that names nothing',
};

/** What a polite probe does not do, or nobody can see from outside. */
const unseen: Readonly<Record<number, string>> = {
  12: 'it is about Aspire’s own pages',
  13: 'it is about what companies do',
  14: 'it is about the host of Aspire’s own pages',
  21: 'nobody has named a list or a filter of which it is true',
  39: 'it needs a very large account and a long wait',
  43: 'the probe keeps below the limit',
  44: 'it is about what clients do',
  45: 'it is about passing errors',
  105: 'the probe keeps below the limit',
  111: 'it needs a clock that is known to be right',
};

/** The statements that reading does not settle. */
export const unaskedQuestions: readonly Question[] = [
  ...Object.entries(writes).map(([statement, what]): Question => ({
    statement: Number(statement),
    asks: what,
    ask: () => needsWrite(what),
  })),
  ...Object.entries(unseen).map(([statement, why]): Question => ({
    statement: Number(statement),
    asks: 'nothing',
    ask: () => noData(why),
  })),
];
