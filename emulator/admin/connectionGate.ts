import type { Server, Socket } from 'node:net';
import { AdminError } from '../model/adminError';

/** How long, or how many times, the emulator refuses connections. */
export type Outage = { forMs: number } | { connections: number };

/** Reads an outage. Throws an AdminError for anything else. */
export function readOutage(value: unknown): Outage {
  const { forMs, connections, ...others } = (value ?? {}) as Record<string, unknown>;
  const isWhole = (given: unknown, high: number) =>
    Number.isInteger(given) && Number(given) >= 1 && Number(given) <= high;
  if (Object.keys(others).length === 0) {
    if (connections === undefined && isWhole(forMs, 600_000)) return { forMs: Number(forMs) };
    if (forMs === undefined && isWhole(connections, 1_000_000)) return { connections: Number(connections) };
  }
  throw new AdminError('an outage takes {"forMs": 500} or {"connections": 3}');
}

/**
 * Lets connections in, or refuses them during an outage. For an outage of some milliseconds the server stops listening,
 * so the system refuses every connection (ECONNREFUSED). An outage of some connections has to count them, so each is
 * accepted and cut at once (ECONNRESET). Both cut the connections that are open.
 */
export class ConnectionGate {
  private readonly open = new Set<Socket>();
  private leftToRefuse = 0;
  private timer: NodeJS.Timeout | undefined;
  private server: Server | undefined;
  private address = { host: '127.0.0.1', port: 0 };

  constructor(private readonly unref: boolean) {}

  /** Guards the connections of a server. */
  attach(server: Server): void {
    this.server = server;
    server.prependListener('connection', (socket: Socket) => {
      if (this.leftToRefuse > 0) {
        this.leftToRefuse--;
        socket.resetAndDestroy();
        return;
      }
      this.open.add(socket);
      socket.once('close', () => this.open.delete(socket));
    });
  }

  refuse(outage: Outage): void {
    this.accept();
    if ('connections' in outage) this.leftToRefuse = outage.connections;
    else this.stopListening(outage.forMs);
    for (const socket of this.open) socket.destroy();
  }

  /** Ends an outage. */
  accept(): void {
    this.leftToRefuse = 0;
    if (!this.timer) return;
    this.cancelTimer();
    this.server?.listen(this.address);
    if (this.unref) this.server?.unref();
  }

  /** Keeps an outage from ending by itself, for an emulator that is stopping. */
  cancelTimer(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  private stopListening(milliseconds: number): void {
    const address = this.server?.address() ?? null;
    if (address === null || typeof address === 'string') throw new AdminError('the emulator is not listening');
    this.address = { host: address.address, port: address.port };
    this.server?.close();
    this.timer = setTimeout(() => this.accept(), milliseconds);
    if (this.unref) this.timer.unref();
  }
}
