import { html } from 'hono/html';
import { topics } from '#agencies/systems/types';
import { checkboxes } from '#ui/choices';
import { shortField } from '#ui/field-short';
import { hiddenField, postForm, submitRow } from '#ui/form';
import type { Content } from '#ui/html';
import { actPaths } from '../act-paths.ts';
import { sureAsked } from '../sure.ts';
import { errorOf, none } from '../trouble.ts';
import type { SystemShown } from './system-page.ts';

/** What is done about a connected system, in the order it is shown. */
export type SystemAct = 'setWebhook' | 'revokeToken';

/** An act on a system: what it means, and its form. */
export interface Paper {
  readonly says: string;
  readonly does: (shown: SystemShown) => Content;
}

export const papers: Readonly<Record<SystemAct, Paper>> = {
  setWebhook: {
    says: '有进展时往对方的地址发一条消息，免得它反复来问。消息里只有编号和日期，没有个人信息。每设一次，签名密钥都换新的。',
    does: (shown) => html`${webhookForm(shown)}${shown.webhook && stopForm(shown)}`,
  },
  revokeToken: {
    says: '令牌马上失效，也不再推送。不能恢复，要用只能再开通一个。令牌泄露了，先办这一件。',
    does: revocationForm,
  },
};

function webhookForm({ agency, system, webhook, sent, trouble, csrf, key }: SystemShown): Content {
  const typed = sent?.act === 'setWebhook' ? sent.form : null;
  const wrong = typed ? trouble : none;
  return postForm({
    action: actPaths.system.setWebhook.path({ agency: agency.id, id: system.id }),
    csrf,
    key,
    seen: system.version,
    body: html`${shortField({
      id: 'url',
      label: '推送地址',
      hint: '对方接收消息的网址，以 https:// 开头；只在政务内网里用的可以是 http://。里面不要有账号和口令。',
      type: 'text',
      inputmode: 'url',
      value: typed ? typed.text('url') : (webhook ?? ''),
      wide: true,
      autocomplete: 'off',
      error: errorOf(wrong, 'url'),
    })}
${checkboxes({
  id: 'topics',
  legend: '推送内容',
  options: Object.entries(topics).map(([value, words]) => ({ value, words })),
  chosen: typed ? typed.all('topics') : system.topics,
  error: errorOf(wrong, 'topics'),
})}
${submitRow({ words: webhook ? '更换推送地址' : '设定推送地址', plain: true })}`,
  });
}

function stopForm({ agency, system, csrf, key }: SystemShown): Content {
  return postForm({
    action: actPaths.system.setWebhook.path({ agency: agency.id, id: system.id }),
    csrf,
    key: `${key}-stop`,
    seen: system.version,
    body: html`${hiddenField('stop', '1')}${submitRow({ words: '不再推送', plain: true })}`,
  });
}

function revocationForm({ agency, system, sent, trouble, csrf, key }: SystemShown): Content {
  return postForm({
    action: actPaths.system.revokeToken.path({ agency: agency.id, id: system.id }),
    csrf,
    key,
    seen: system.version,
    body: html`${sureAsked('确认停用，知道不能恢复', sent?.act === 'revokeToken' ? trouble : none)}${submitRow({ words: '停用系统接入', plain: true })}`,
  });
}
