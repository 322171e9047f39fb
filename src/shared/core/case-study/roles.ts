import { z } from 'zod';
import { calendarDateSchema } from '../dates.ts';
import { limits } from '../limits.ts';

/** Who has what to do with a case: one reads the data, one writes the "so what", one changes what is delivered. */
export const roleNames = ['reviewer', 'synthesiser', 'actionOwner'] as const;
export type RoleName = (typeof roleNames)[number];

/** Who holds a role and until when. An empty name is nobody; a role of nobody may still have a day. */
export const roleSchema = z.looseObject({
  name: z.string().max(limits.nameLength),
  due: calendarDateSchema.nullable(),
});
export type Role = Readonly<z.infer<typeof roleSchema>>;

/** The roles of a case, as far as anything was said about them. */
export const rolesSchema = z.looseObject({
  reviewer: roleSchema.optional(),
  synthesiser: roleSchema.optional(),
  actionOwner: roleSchema.optional(),
});
export type Roles = Readonly<z.infer<typeof rolesSchema>>;

/** A role of a case; nobody without a day where nothing was said. */
export function roleOf(roles: Roles | undefined, name: RoleName): Role {
  return roles?.[name] ?? { name: '', due: null };
}

/** The roles with one of them changed; the others, and what this version does not know, stay. */
export function withRole(roles: Roles | undefined, name: RoleName, change: Partial<Role>): Roles {
  return { ...roles, [name]: { ...roleOf(roles, name), ...change } };
}
