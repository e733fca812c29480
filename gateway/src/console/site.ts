import type { Access, Caller, Scope } from '../access/access.ts';
import type { LimitOptions } from '../access/requestLimit.ts';
import type { Audit } from '../audit/audit.ts';
import type { ConnectionService } from '../connections/types.ts';
import type { Database } from '../database/database.ts';
import type { Operations } from '../operations/service.ts';
import type { SyncService } from '../sync/service.ts';
import type { System } from '../system.ts';
import type { Html } from './html.ts';
import type { Notice } from './sessions.ts';

/** What the console stands on. */
export type ConsoleDeps = {
  access: Access;
  connections: ConnectionService;
  operations: Operations;
  database: Database;
  audit: Audit;
  system: System;
  /** What people's browsers call the gateway by. */
  publicUrl(): string;
  sync: Pick<SyncService, 'status'>;
  /** How many attempts to log in one address has, if not the usual number. */
  attempts?: LimitOptions;
};

/** One request of somebody who is logged in. */
export type Visit = {
  caller: Caller;
  /** The hidden field that every form carries. */
  csrf: Html;
  params: Readonly<Record<string, string>>;
  query: URLSearchParams;
  form: URLSearchParams;
  /** Tells something on the next page. */
  say(kind: Notice['kind'], text: string): Promise<void>;
};

/** A page, or where to go. */
export type Answer = { title: string; body: Html; status?: number } | { redirect: string };

/** Adds pages. Each asks for a scope; POST carries the form and its CSRF token. */
export type Pages = {
  get(path: string, scope: Scope, answer: (visit: Visit) => Answer | Promise<Answer>): void;
  post(path: string, scope: Scope, answer: (visit: Visit) => Answer | Promise<Answer>): void;
};

/** Where the console is. */
export const prefix = '/console';
