import { html, nothing, type TemplateResult } from 'lit';
import type { Article, Catalogue } from '../../main/contract/article.js';
import type { PublicSettings } from '../../main/contract/settings.js';
import { approvalOf } from '../rotation/approval.js';
import { usualLanguage } from '../rotation/language.js';
import type { Aloud } from '../speech/aloud.js';
import { zonedNow, type Clock } from '../visit/clock.js';
import type { Screen, Visit } from '../visit/visit.js';
import './article.js';
import './attract.js';
import './closed.js';
import './home.js';
import type { Loop } from './loop.js';
import { pictureAddress } from './pictures.js';
import { systemIsStill } from './stillness.js';
import { languagesOf } from './views.js';

/** What screens draw from, besides the visit. */
export interface World {
  /** The library as patients may read it. */
  readonly catalogue: Catalogue;
  readonly settings: PublicSettings;
  readonly loop: Loop;
  readonly clock: Clock;
  /** Fetches a whole article. */
  readonly fetch: (id: string) => Promise<Article>;
  /** The voice of the app; null in a preview, which is for the eyes. */
  readonly aloud: Aloud | null;
}

/** The screen that the visit's state names. */
export function screenOf(visit: Visit, world: World): TemplateResult | typeof nothing {
  const { catalogue, settings } = world;
  const { screen } = visit;
  const languages = languagesOf(catalogue, settings);
  switch (screen.name) {
    case 'attract':
      return html`<k-attract
        .loop=${world.loop}
        .revision=${world.loop.revision}
        .clock=${world.clock}
        .visit=${visit}
        .languages=${languages}
        .still=${visit.calm || systemIsStill()}
        .paused=${visit.loopPaused || visit.access || visit.staff}
        .interactive=${settings.mode === 'kiosk' && catalogue.articles.length > 0}
        .clinic=${settings.clinic.name}
        .logo=${pictureAddress(settings.clinic.logo)}
        .clinicLanguage=${usualLanguage({ settings })}
      ></k-attract>`;
    case 'home':
    case 'topic':
      return html`<k-home
        .catalogue=${catalogue}
        .language=${visit.language}
        .topic=${screen.name === 'topic' ? screen.topic : ''}
        .page=${screen.page}
        .visit=${visit}
        .languages=${languages}
        .aloud=${world.aloud}
        .headphones=${settings.sound.headphones}
      ></k-home>`;
    case 'article':
      return articleOf(screen.article, visit, world);
    case 'closed':
      return html`<k-closed
        .clinic=${settings.clinic.name}
        .logo=${pictureAddress(settings.clinic.logo)}
        .clinicLanguage=${usualLanguage({ settings })}
        .black=${settings.hours.whenClosed === 'black'}
      ></k-closed>`;
  }
}

function articleOf(id: string, visit: Visit, world: World): TemplateResult | typeof nothing {
  const { catalogue, settings } = world;
  const card = catalogue.articles.find((entry) => entry.id === id);
  if (!card) return nothing;
  return html`<k-article
    .card=${card}
    .catalogue=${catalogue}
    .fetch=${world.fetch}
    .approval=${approvalOf(card, settings.approvals, zonedNow(world.clock).toPlainDate())}
    .website=${settings.clinic.website}
    .language=${visit.language}
    .visit=${visit}
    .languages=${languagesOf(catalogue, settings)}
    .term=${visit.term}
    .top=${visit.scroll[id] ?? 0}
    .still=${visit.calm || systemIsStill()}
    .aloud=${world.aloud}
    .headphones=${settings.sound.headphones}
  ></k-article>`;
}

/** Pages of one list are the same screen; another article is another. */
export function screenKey(screen: Screen): string {
  if (screen.name === 'article') return `article ${screen.article}`;
  return screen.name === 'topic' ? 'home' : screen.name;
}
