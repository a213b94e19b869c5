import type { Registry } from '#agencies/types';
import { type Outcome, refused } from '#journal/types';
import { type ServiceWay, serviceWays } from '../types.ts';
import { type OnRequest, requestAct } from './request-act.ts';

export interface Serve extends OnRequest {
  readonly way: ServiceWay;
  /** who signed, the number of the registered letter, the record of the system */
  readonly proof: string;
}

/** 送达: by hand the day of signature, by post the posting day (国办公开办函〔2016〕235号), on the internet the day it was sent. */
export function serve(registry: Registry, command: Serve): Promise<Outcome> {
  const { way, proof } = command;

  return requestAct(registry, command, 'serve', () => {
    if (!Object.hasOwn(serviceWays, way)) return refused('请选择送达方式。', [], 'way');
    if (!proof.trim()) return refused('请写明送达凭证：签收人、挂号号码或者系统记录。', [], 'proof');
    return { data: { way }, texts: { proof } };
  });
}
