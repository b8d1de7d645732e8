import { z } from 'zod';

// zod probes `new Function` for its compiled parsers, which an extension's CSP reports as an error; this must run before any schema is made.
z.config({ jitless: true });

export { z };
