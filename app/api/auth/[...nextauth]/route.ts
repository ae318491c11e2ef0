import { serveNextAuth } from "@/lib/auth/next-auth";

export { serveNextAuth as GET, serveNextAuth as POST };
