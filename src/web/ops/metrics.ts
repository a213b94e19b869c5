import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';

/** What is counted in this process, in the words of Prometheus. No label says anything about anybody. */
export interface Metrics {
  readonly registry: Registry;
  /** begins to time a request; what is answered ends it, and answers the milliseconds */
  readonly request: () => (answered: Answered) => number;
  /** counts an act of the journal */
  readonly act: (act: string) => void;
}

export interface Answered {
  readonly method: string;
  /** the pattern of the route, never the address */
  readonly route: string;
  readonly status: number;
}

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Counters at nought. With `ofProcess` the process is watched too (event loop, memory, processor), until it ends. */
export function newMetrics({ ofProcess = false }: { readonly ofProcess?: boolean } = {}): Metrics {
  const registry = new Registry();
  const registers = [registry];
  if (ofProcess) collectDefaultMetrics({ register: registry });

  const requests = new Counter({
    name: 'gongkai_http_requests_total',
    help: '答复过的请求数',
    labelNames: ['method', 'route', 'status'],
    registers,
  });
  const seconds = new Histogram({
    name: 'gongkai_http_request_seconds',
    help: '从收到请求到答复的秒数',
    labelNames: ['method', 'route'],
    buckets: SECONDS,
    registers,
  });
  const acts = new Counter({
    name: 'gongkai_acts_total',
    help: '本进程记入留痕的行为数',
    labelNames: ['act'],
    registers,
  });

  return {
    registry,
    request: () => {
      const stop = seconds.startTimer();
      return ({ method, route, status }) => {
        requests.inc({ method, route, status });
        return Math.round(stop({ method, route }) * 1000);
      };
    },
    act: (act) => acts.inc({ act }),
  };
}
