import { createServer } from 'node:http';

/** The floor for pages: node:http, one string, the headers of the page it stands for. */
process.once('message', ({ headers, body }: { headers: Record<string, string>; body: string }) => {
  const { date, connection, 'keep-alive': _, 'transfer-encoding': __, ...fixed } = headers;
  const bytes = { ...fixed, 'content-length': String(Buffer.byteLength(body)) };
  createServer((_request, response) => response.writeHead(200, bytes).end(body)).listen(Number(process.argv[2]), () =>
    process.send?.('ready'),
  );
});
