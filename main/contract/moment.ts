import { z } from 'zod';

/** The last moment that is a date, in epoch milliseconds; ECMA-262, 21.4.1.1. */
export const latestDate = 8.64e15;

/** Epoch milliseconds that are a date. */
export const moment = z.int().min(-latestDate).max(latestDate);
