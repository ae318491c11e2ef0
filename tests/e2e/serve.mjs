// Serves the production build on a free port, as `npm start` does once everything is prepared.
import { serve } from "../../lib/commands/server.mjs";

const server = await serve({ port: 0, host: "127.0.0.1", development: false, trustedProxies: 0 });
process.on("SIGTERM", async () => {
  await server.close();
  process.exit(0);
});
console.log(`ready http://127.0.0.1:${server.port}`);
