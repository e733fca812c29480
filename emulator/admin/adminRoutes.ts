import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Authority } from '../auth/tokens';
import type { Clock } from '../model/clock';
import { readClosing, type Door } from './connectionGate';
import { ControlError, readFault, type Faults } from './faults';
import type { Journal } from './requestJournal';
import type { Settings } from '../options';
import { restoreSnapshot, takeSnapshot } from './snapshot';
import type { Store } from '../store/store';

/** What the control paths steer. */
export type Controlled = {
  journal: Journal;
  faults: Faults;
  clock: Clock;
  authority: Authority;
  store: Store;
  settings: Settings;
  door: Door;
  reset: () => void;
};

/** Paths of Aspire never begin with an underscore. */
const prefix = '/_emulator';

const revocable = ['access', 'refresh', 'all'] as const;

/** Adds the paths that steer the emulator: they take no bearer, and no journal shows them. */
export function addControl(app: FastifyInstance, controlled: Controlled): void {
  const { journal, faults, clock, authority, door, reset } = controlled;
  app.get(`${prefix}/journal`, (_request, reply) => json(reply, journal.entries));
  app.delete(`${prefix}/journal`, (_request, reply) => done(reply, () => journal.clear()));
  app.get(`${prefix}/faults`, (_request, reply) => json(reply, faults.list));
  app.post(`${prefix}/faults`, ({ body }, reply) => done(reply, () => faults.add(readFault(parse(body)))));
  app.delete(`${prefix}/faults`, (_request, reply) => done(reply, () => faults.clear()));
  app.post(`${prefix}/clock`, ({ body }, reply) =>
    done(reply, () => {
      clock.advance(seconds(parse(body)));
      return { now: clock.stamp() };
    }),
  );
  app.post(`${prefix}/revoke`, ({ body }, reply) => done(reply, () => authority.revoke(tokens(parse(body)))));
  app.post(`${prefix}/door`, ({ body }, reply) =>
    done(reply, () => {
      const closing = readClosing(parse(body));
      // This very answer has to leave first.
      reply.raw.once('close', () => door.close(closing));
    }),
  );
  app.get(`${prefix}/state`, (_request, reply) => json(reply, takeSnapshot(controlled)));
  app.put(`${prefix}/state`, ({ body }, reply) => done(reply, () => restoreSnapshot(parse(body), controlled)));
  app.post(`${prefix}/reset`, (_request, reply) => done(reply, reset));
  app.all(`${prefix}/*`, (_request, reply) =>
    json(reply.code(404), {
      error: `The emulator has ${prefix}/journal, faults, clock, revoke, door, state and reset: see emulator/README.md.`,
    }),
  );
}

function done(reply: FastifyReply, act: () => unknown): FastifyReply {
  try {
    return json(reply, act() ?? { done: true });
  } catch (error) {
    if (!(error instanceof ControlError)) throw error;
    return json(reply.code(400), { error: error.message });
  }
}

function json(reply: FastifyReply, body: unknown): FastifyReply {
  return reply.type('application/json; charset=utf-8').send(JSON.stringify(body));
}

function parse(body: unknown): unknown {
  if (typeof body !== 'string' || body.trim() === '') return undefined;
  try {
    return JSON.parse(body) as unknown;
  } catch {
    throw new ControlError('the body is not JSON');
  }
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

function seconds(body: unknown): number {
  const value = member(body, 'advanceSeconds');
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new ControlError('the clock takes {"advanceSeconds": 3600}');
}

function tokens(body: unknown): (typeof revocable)[number] {
  const value = member(body, 'tokens') ?? 'access';
  const found = revocable.find((which) => which === value);
  if (found) return found;
  throw new ControlError(`"tokens" is ${revocable.join(' or ')}`);
}
