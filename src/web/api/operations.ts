import type { z } from 'zod';
import type { Scope } from '#agencies/systems/types';
import {
  filed,
  filing,
  givenFiles,
  messages,
  page,
  paper,
  problem,
  replaying,
  status,
  supplementing,
} from './schemas.ts';

/** What can be asked for. The router, the validation and the OpenAPI document are all made of this. */
export interface Operation {
  readonly method: 'get' | 'post';
  /** as OpenAPI writes it, behind /api/v1 */
  readonly path: `/agencies/{agency}/${string}`;
  readonly scope: Scope;
  readonly says: string;
  readonly body?: z.ZodType;
  readonly query?: z.ZodObject;
  /** sent again under the same Idempotency-Key it acts once */
  readonly once?: true;
  readonly answers: Answer;
}

interface Answer {
  readonly status: 200 | 201 | 202;
  readonly says: string;
  readonly schema?: z.ZodType;
  /** where it is no JSON */
  readonly media?: readonly string[];
}

export const operations = {
  fileRequest: {
    method: 'post',
    path: '/agencies/{agency}/requests',
    scope: 'file',
    says: '代申请人提交政府信息公开申请',
    body: filing,
    once: true,
    answers: { status: 201, says: '已经提交，等待机关确认', schema: filed },
  },
  readStatus: {
    method: 'get',
    path: '/agencies/{agency}/requests/{request}',
    scope: 'status',
    says: '查询本系统提交的申请办到哪一步',
    answers: { status: 200, says: '办理情况，没有个人信息', schema: status },
  },
  supplement: {
    method: 'post',
    path: '/agencies/{agency}/requests/{request}/supplement',
    scope: 'file',
    says: '代申请人补正',
    body: supplementing,
    once: true,
    answers: { status: 200, says: '已经补正', schema: status },
  },
  fetchAnswer: {
    method: 'get',
    path: '/agencies/{agency}/requests/{request}/answer',
    scope: 'answers',
    says: '取走答复书；送达以后才有，每次取走都记入留痕',
    query: paper,
    answers: {
      status: 200,
      says: '签发的答复书',
      media: ['application/pdf', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    },
  },
  listAnswerFiles: {
    method: 'get',
    path: '/agencies/{agency}/requests/{request}/answer/files',
    scope: 'answers',
    says: '列出随答复提供的文件；送达以后才有，每次列出都记入留痕',
    answers: { status: 200, says: '文件的名称、字节数、类型、编号；没有文件的是空的', schema: givenFiles },
  },
  fetchAnswerFile: {
    method: 'get',
    path: '/agencies/{agency}/requests/{request}/answer/files/{file}',
    scope: 'answers',
    says: '取走随答复提供的一个文件；送达以后才有，每次取走都记入留痕',
    answers: { status: 200, says: '文件的内容，一个字节不差', media: ['*/*'] },
  },
  listMessages: {
    method: 'get',
    path: '/agencies/{agency}/messages',
    scope: 'status',
    says: '列出推送给本系统的消息，从早到晚',
    query: page,
    answers: { status: 200, says: '一页消息', schema: messages },
  },
  replayMessage: {
    method: 'post',
    path: '/agencies/{agency}/messages/replay',
    scope: 'status',
    says: '要求重新推送一条消息，id 不变',
    body: replaying,
    answers: { status: 202, says: '一分钟以内重新推送' },
  },
} as const satisfies Readonly<Record<string, Operation>>;

export type OperationName = keyof typeof operations;

/** What goes wrong, and the answer that says so. */
export const troubles = {
  400: '请求写得不对',
  401: '没有令牌，或者令牌已经停用',
  403: '令牌的接入范围不包括这一项',
  404: '没有这个机关、这件申请或者这个文件，或者不是本系统提交的',
  409: '现在不能这样办',
  413: '内容太大',
  422: '有几项要改',
  429: '太频繁，请稍后再试',
  500: '系统出错了',
  503: '网站正在停止或者重新启动，请稍后再试',
} as const;

export type Trouble = keyof typeof troubles;

export const problemSchema = problem;
