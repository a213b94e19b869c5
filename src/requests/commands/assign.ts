import { staffById } from '#agencies/queries';
import type { Registry, StaffId } from '#agencies/types';
import { type Outcome, refused } from '#journal/types';
import { type OnRequest, requestAct } from './request-act.ts';

/** 分办: somebody of the agency takes it on. */
export function assign(registry: Registry, command: OnRequest & { readonly to: StaffId }): Promise<Outcome> {
  return requestAct(registry, command, 'assign', async (_request, { w }) => {
    const staff = await staffById(w.tx, command.to);
    if (staff?.agency !== command.agency || staff.state !== 'active')
      return refused('请选择本单位在用的账号。', [], 'to');
    return { data: { to: command.to } };
  });
}
