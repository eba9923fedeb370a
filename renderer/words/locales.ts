import type { LocaleModule } from '@lit/localize';
import * as es from './locales/es.js';

/** The language that the sources are written in, and that speaks where no other can. */
export const sourceLanguage = 'en';

/** The words of the other languages that the interface speaks. They come with the app. */
export const locales: Readonly<Record<string, LocaleModule>> = { es };
