import { openPortal } from './server.ts';

/** `node tests/portal/serve.ts [port]`: the sample portal by itself, for trying things by hand. */
const portal = await openPortal(Number(process.argv[2] ?? 8080));
process.stdout.write(`${portal.list} on port ${portal.port}\n`);
process.stdout.write(`Start Chromium with --host-resolver-rules="${portal.resolverRules}"\n`);
