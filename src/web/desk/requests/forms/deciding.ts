import { html } from 'hono/html';
import type { DecisionKind } from '#law/regulation/decisions/decision';
import { answer } from '#requests/commands/answer';
import { archive } from '#requests/commands/archive';
import { clearSecrecy } from '#requests/commands/clear-secrecy';
import { clearSection } from '#requests/commands/clear-section';
import { draft } from '#requests/commands/draft';
import { sendBack } from '#requests/commands/send-back';
import { serve } from '#requests/commands/serve';
import { submit } from '#requests/commands/submit';
import { isGround } from '#requests/letters/decisions/grounds';
import { type ServiceWay, serviceWays } from '#requests/types';
import { type ActForm, dayIn, type Sent } from '../act-form.ts';
import { controlsOf } from '../asks.ts';

/** From the draft to the archive. */
export const deciding = {
  draft: {
    word: 'draft',
    fields: ['kind', 'finding', 'reasons', 'providing', 'grounds', 'attachments', 'dropFiles'],
    says: '选一种处理决定，写明情况，保存以后看清样。',
    button: '保存草稿',
    does: (registry, on, sent) => draft(registry, { ...on, drafted: draftedIn(sent) }),
  },
  submit: {
    word: 'submission',
    fields: [],
    says: '送科室负责人审核，接着法制、保密审查，最后签发。',
    button: '送审核',
    hinders: ({ draft: drafted }) => (drafted ? null : '还没有拟好的答复。'),
    does: submit,
  },
  clearSection: {
    word: 'section-clearance',
    fields: [],
    says: '同意，送法制、保密审查。',
    button: '审核通过',
    does: clearSection,
  },
  clearSecrecy: {
    word: 'secrecy-clearance',
    fields: [],
    says: '审查过涉密和法制问题，可以答复，送负责人签发。',
    button: '审查通过',
    does: clearSecrecy,
  },
  answer: {
    word: 'answer',
    fields: [],
    says: '答复书就此定稿，封存为正式文本。',
    button: '签发答复',
    does: answer,
  },
  sendBack: {
    word: 'remarks',
    fields: ['remarks'],
    says: '退给经办人修改。',
    button: '退回修改',
    asks: (asks) => controlsOf(asks).words('remarks', '要怎样修改'),
    does: (registry, on, { form }) => sendBack(registry, { ...on, remarks: form.text('remarks') }),
  },
  serve: {
    word: 'service',
    fields: ['way', 'proof', 'day', 'attachments'],
    says: '当面的填签收之日，邮寄的填交邮之日，网上的填发送之日。',
    button: '记录送达',
    files: '送达回证、邮寄回执的扫描件',
    asks: (asks) => {
      const { radio, line, date } = controlsOf(asks);
      return html`${radio('way', '送达方式', serviceWays)}
${line('proof', '凭证', '签收人、挂号号码或者系统记录。')}
${date('day', '送达之日')}`;
    },
    does: (registry, on, sent) => {
      const [way, proof] = [sent.form.text('way') as ServiceWay, sent.form.text('proof')];
      return serve(registry, { ...on, ...dayIn(sent), way, proof, attachments: sent.files });
    },
  },
  archive: {
    word: 'archive',
    fields: [],
    says: '办理材料齐全，归档。',
    button: '归档',
    does: archive,
  },
} as const satisfies Readonly<Record<string, ActForm>>;

/** What the form of a draft brought. */
export function draftedIn({ form, files }: Sent) {
  return {
    kind: form.text('kind') as DecisionKind,
    finding: form.text('finding'),
    reasons: form.text('reasons'),
    providing: form.text('providing'),
    attachments: form.text('attachments'),
    grounds: form.all('grounds').filter(isGround),
    files,
    dropFiles: form.text('dropFiles') === '1',
  };
}
