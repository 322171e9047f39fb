import { localDay } from '../../shared/core/dates.ts';

/** The calendar day it is here, `2026-06-09`. */
export function today(now = new Date()): string {
  return localDay(now);
}
