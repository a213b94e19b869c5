import type { ConnectedSystem } from '#agencies/systems/types';
import type { Html } from '#ui/html';
import { tag } from '#ui/tag';

/** Whether a system is connected, in words. */
export function systemTag({ state }: Pick<ConnectedSystem, 'state'>): Html {
  return state === 'active' ? tag('green', '在用') : tag('plain', '已停用');
}
