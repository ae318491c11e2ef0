import type { Prisma, PrismaClient } from "@/prisma/generated/client";
import { next } from "./sequence";

/**
 * A directory editor, unless another role is named. The stored hash matches no password: sign-in
 * tests hash one of their own.
 */
export function createUser(
  db: PrismaClient,
  values: Partial<Prisma.UserUncheckedCreateInput> = {},
) {
  return db.user.create({
    data: {
      username: `user-${next()}`,
      passwordHash: "$argon2id$v=19$m=19456,t=2,p=1$bm9ib2R5$bm9ib2R5",
      role: "DIRECTORY_EDITOR",
      ...values,
    },
  });
}
