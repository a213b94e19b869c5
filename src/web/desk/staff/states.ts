import type { StaffState } from '#agencies/workflow';
import type { Html } from '#ui/html';
import { type Tone, tag } from '#ui/tag';

const states: Readonly<Record<StaffState, readonly [Tone, string]>> = {
  appointed: ['amber', '待授权'],
  active: ['green', '在用'],
  suspended: ['amber', '已停用'],
  dismissed: ['plain', '已注销'],
};

/** The state of an account, in words. */
export function stateTag(state: StaffState): Html {
  return tag(...states[state]);
}
