import type { Locale } from '../locale.ts';
import { furniture } from './furniture.ts';
import { headings } from './headings.ts';
import { indicators } from './indicators.ts';
import { metadata } from './metadata.ts';
import { periods } from './periods.ts';
import { sentences } from './sentences.ts';
import { stance } from './stance.ts';
