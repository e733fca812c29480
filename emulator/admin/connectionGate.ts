import type { Server, Socket } from 'node:net';
import { ControlError } from './faults';

/** For how long, or how many times, connections are turned away. */
export type Closing = { forMs: number } | { connections: number };

/** Reads what is asked of the door. Throws a ControlError for anything else. */
export function readClosing(value: unknown): Closing {
  const { forMs, connections, ...others } = (value ?? {}) as Record<string, unknown>;
  const isWhole = (given: unknown, high: number) =>
    Number.isInteger(given) && Number(given) >= 1 && Number(given) <= high;
  if (Object.keys(others).length === 0) {
    if (connections === undefined && isWhole(forMs, 600_000)) return { forMs: Number(forMs) };
    if (forMs === undefined && isWhole(connections, 1_000_000)) return { connections: Number(connections) };
  }
  throw new ControlError('the door takes {"forMs": 500} or {"connections": 3}');
}

/**
 * Where connections come in. For a time it can be shut: nobody listens, and the system refuses every connection
 * (ECONNREFUSED). A number of connections can only be counted when they come, so they are accepted and cut at once
 * (ECONNRESET). Either way the connections that were open are cut too.
 */
export class Door {
  private readonly open = new Set<Socket>();
  private toTurnAway = 0;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly server: Server,
    private readonly unref: boolean,
  ) {
    server.prependListener('connection', (socket: Socket) => {
      if (this.toTurnAway > 0) {
        this.toTurnAway--;
        socket.resetAndDestroy();
        return;
      }
      this.open.add(socket);
      socket.once('close', () => this.open.delete(socket));
    });
  }

  close(closing: Closing): void {
    this.reopen();
    if ('connections' in closing) this.toTurnAway = closing.connections;
    else this.shut(closing.forMs);
    for (const socket of this.open) socket.destroy();
  }

  /** Lets everybody in again. */
  reopen(): void {
    this.toTurnAway = 0;
    if (!this.timer) return;
    clearTimeout(this.timer);
    this.timer = undefined;
    this.server.listen(this.address);
    if (this.unref) this.server.unref();
  }

  /** Forgets to open again: the emulator is stopping. */
  stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  private address = { host: '127.0.0.1', port: 0 };

  private shut(milliseconds: number): void {
    const address = this.server.address();
    if (address === null || typeof address === 'string') throw new ControlError('the emulator is not listening');
    this.address = { host: address.address, port: address.port };
    this.server.close();
    this.timer = setTimeout(() => this.reopen(), milliseconds);
    if (this.unref) this.timer.unref();
  }
}
