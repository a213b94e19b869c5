import type { Registry } from '#agencies/types';
import { type Outcome, refused } from '#journal/types';
import { regulation } from '#law/citation';
import type { OnSubject } from '../../subject/act-on.ts';
import { onComplaint } from './on-complaint.ts';

/** 报告整改情况: by the agency complained about, or written down by the supervisor. */
export function reportDone(registry: Registry, command: OnSubject & { readonly report: string }): Promise<Outcome> {
  return onComplaint(registry, command, 'reportDone', ({ decided }) => {
    if (!decided?.until) return refused('没有要求整改。', [regulation(47, 1)]);
    if (!command.report.trim()) return refused('请写明整改了什么。', [], 'report');
    return { texts: { report: command.report } };
  });
}
