/** Who is signed in; tokens stay with the service and are never seen here. */
import type { Me } from 'rest/indicators';
import { getJson } from './api.ts';

/** Every service answers it alike. */
export type { Me };

let asked: Promise<Me> | undefined;

export function me(): Promise<Me> {
  asked ??= getJson<Me>('/api/v1/me');
  return asked;
}

/** Whether somebody has a role; an admin has each. */
export function isOne({ roles }: Me, role: string): boolean {
  return roles.includes(role) || roles.includes('admin');
}

/** Leaves for the login page and comes back to this very address. */
export function signIn(): void {
  const here = location.pathname + location.search;
  location.assign(`/login?to=${encodeURIComponent(here)}`);
}

export function signOut(): void {
  location.assign('/logout');
}
