import { type RoleName, roleNames, roleOf } from '../../case-study/roles.ts';
import type { PastCase } from '../past-case.ts';

/** In how many of the cases somebody held a role. */
export interface RoleHeld {
  readonly role: RoleName;
  readonly named: number;
  readonly of: number;
}

/** Who held the three roles in past cases: in how many they were anybody's. */
export function rolesHeld(cases: readonly PastCase[]): readonly RoleHeld[] {
  return roleNames.map((role) => ({
    role,
    named: cases.filter(({ study }) => roleOf(study.roles, role).name.trim() !== '').length,
    of: cases.length,
  }));
}
