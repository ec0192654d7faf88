import fastifySwagger, { type FastifyDynamicSwaggerOptions } from '@fastify/swagger'
import { problem } from '@dam-lam/contract'
import type { FastifyInstance } from 'fastify'
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod'

/** What every call may answer besides what it says itself. */
const PROBLEM = { description: 'Yêu cầu không thực hiện được', content: { 'application/problem+json': { schema: problem } } }

const transform: NonNullable<FastifyDynamicSwaggerOptions['transform']> = (route) => {
  const { schema } = route
  if (!schema || schema.hide === true) return jsonSchemaTransform(route)
  const declared = typeof schema.response === 'object' && schema.response !== null ? schema.response : {}
  return jsonSchemaTransform({ ...route, schema: { ...schema, response: { ...declared, default: PROBLEM } } })
}

/** Describes the API from the schemas of its routes; must be registered before them. */
export async function describeApi(app: FastifyInstance): Promise<void> {
  await app.register(fastifySwagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Dám Làm',
        version: '1',
        description: 'Khuyến khích và bảo vệ cán bộ năng động, sáng tạo vì lợi ích chung',
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
      servers: [{ url: '/' }],
      components: {
        securitySchemes: {
          session: { type: 'apiKey', in: 'cookie', name: 'damlam', description: 'Bánh quy nhận được khi đăng nhập; qua HTTPS tên là __Host-damlam' },
        },
      },
    },
    transform,
    transformObject: jsonSchemaTransformObject,
  })
}
