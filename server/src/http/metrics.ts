import type { FastifyInstance } from 'fastify'

interface Count {
  requests: number
  seconds: number
}

/** Counts what was asked, how it was answered and how long that took; never who asked, or what for. */
export interface Metrics {
  /** In the text form that Prometheus reads. */
  text(): string
}

export function countRequests(app: FastifyInstance): Metrics {
  const counts = new Map<string, Count>()
  app.addHook('onResponse', async (request, reply) => {
    // The pattern of the address, so that no identifier is counted.
    const route = request.routeOptions.url ?? 'none'
    const labels = `method="${request.method}",route="${route}",status="${reply.statusCode}"`
    const count = counts.get(labels) ?? { requests: 0, seconds: 0 }
    counts.set(labels, { requests: count.requests + 1, seconds: count.seconds + reply.elapsedTime / 1000 })
  })
  const lines = (name: keyof Count): readonly string[] => [...counts].map(([labels, count]) => `damlam_http_${name}_total{${labels}} ${count[name]}`)
  return {
    text: () =>
      [
        '# TYPE damlam_http_requests_total counter',
        ...lines('requests'),
        '# TYPE damlam_http_seconds_total counter',
        ...lines('seconds'),
        '# TYPE damlam_uptime_seconds gauge',
        `damlam_uptime_seconds ${process.uptime()}`,
        '# TYPE damlam_resident_bytes gauge',
        `damlam_resident_bytes ${process.memoryUsage.rss()}`,
        '',
      ].join('\n'),
  }
}
