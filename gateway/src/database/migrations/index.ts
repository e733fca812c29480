import { initial } from './0001-initial.ts';
import { faces } from './0002-faces.ts';
import { requests } from './0003-requests.ts';
import { sync } from './0004-sync.ts';
import { consoleSessions } from './0005-console-sessions.ts';

/** One step of the tables. Once released it never changes; a change is a further step. */
export type Migration = { number: number; name: string; sql: string };

export const migrations: readonly Migration[] = [initial, faces, requests, sync, consoleSessions];
