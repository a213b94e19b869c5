import { z } from 'zod';
import { scopes } from '#agencies/systems/types';
import { type Operation, operations, problemSchema, troubles } from './operations.ts';

const JSON_MEDIA = 'application/json';

/** The OpenAPI 3.1 document of /api/v1, from the schemas that validate. */
export function openApi(): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const [name, operation] of Object.entries<Operation>(operations))
    paths[operation.path] = { ...paths[operation.path], [operation.method]: described(name, operation) };

  return {
    openapi: '3.1.0',
    info: { title: '政府信息公开 · 依申请公开接口', version: '1', license: { name: 'MulanPSL-2.0' } },
    servers: [{ url: '/api/v1' }],
    security: [{ token: [] }],
    paths,
    components: {
      securitySchemes: {
        token: {
          type: 'http',
          scheme: 'bearer',
          description: `令牌由安全管理员开通，接入范围：${Object.entries(scopes)
            .map(([scope, says]) => `${scope} ${says}`)
            .join('；')}`,
        },
      },
      schemas: { Problem: schemaOf(problemSchema, 'output') },
    },
  };
}

/** docs/openapi.json. */
export function openApiText(): string {
  return `${JSON.stringify(openApi(), null, 2)}\n`;
}

function described(name: string, { says, scope, path, body, query, once, answers }: Operation): object {
  const { status, media, schema } = answers;
  const content = schema
    ? { [JSON_MEDIA]: { schema: schemaOf(schema, 'output') } }
    : Object.fromEntries((media ?? []).map((type) => [type, { schema: { type: 'string', format: 'binary' } }]));
  return {
    operationId: name,
    summary: says,
    description: `接入范围：${scope}`,
    parameters: [...pathParameters(path), ...queryParameters(query), ...(once ? [onceHeader] : [])],
    ...(body && { requestBody: { required: true, content: { [JSON_MEDIA]: { schema: schemaOf(body, 'input') } } } }),
    responses: { [status]: { description: answers.says, ...(schema || media ? { content } : {}) }, ...wrong },
  };
}

const wrong = Object.fromEntries(
  Object.entries(troubles).map(([status, description]) => [
    status,
    { description, content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } },
  ]),
);

const onceHeader = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description: '同一个编号、同样的内容再发一次，只办一次，得到同样的回答；内容不同的不办，回答 422。七天以后可以再用',
  schema: { type: 'string', pattern: '^[A-Za-z0-9_-]{8,64}$' },
};

function pathParameters(path: string): readonly object[] {
  const says: Readonly<Record<string, string>> = {
    agency: '机关的网址代号，如 qinghe-civil-affairs；本机关，或者它下面的机关',
    request: '收件号，如 2026-7',
    file: '文件编号，从文件列表里来',
  };
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
    ...{ name, in: 'path', required: true, description: says[name] },
    schema: { type: 'string' },
  }));
}

function queryParameters(query: Operation['query']): readonly object[] {
  if (!query) return [];
  const { properties = {} } = schemaOf(query, 'input') as { readonly properties?: Record<string, object> };
  return Object.entries(properties).map(([name, schema]) => ({ name, in: 'query', schema }));
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): object {
  const { $schema: _, ...made } = z.toJSONSchema(schema, { io });
  return made;
}
