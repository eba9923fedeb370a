import type { Article, Catalogue } from '../../main/contract/article.js';
import type { PublicSettings } from '../../main/contract/settings.js';
import type { GoodWords, Standing } from '../../main/contract/watch.js';
import { BridgeError, type Bridge } from './bridge.js';

/** The bridge over plain data, with hands on it: what a component test plays from. */
export class FakeBridge implements Bridge {
  /** Everything reported with `report`, in order. */
  readonly reports: { readonly error: unknown; readonly where: string }[] = [];
  /** Everything told with `stands` and kept with `keepWords`, in order. */
  readonly standings: Standing[] = [];
  readonly words: GoodWords[] = [];
  /** Every volume that was set, in per cent. */
  readonly volumes: number[] = [];
  /** How often `shown` was called. */
  shownTimes = 0;

  private readonly settingsListeners = new Set<(settings: PublicSettings) => void>();
  private readonly libraryListeners = new Set<() => void>();
  private readonly staffListeners = new Set<() => void>();

  constructor(
    private articles: readonly Article[],
    private frame: Omit<Catalogue, 'articles'>,
    private current: PublicSettings,
  ) {}

  catalogue(): Promise<Catalogue> {
    return Promise.resolve({ ...this.frame, articles: this.articles });
  }

  article(id: string): Promise<Article> {
    const article = this.articles.find((entry) => entry.id === id);
    if (article) return Promise.resolve(article);
    return Promise.reject(new BridgeError('not-found', `There is no article ${id}.`));
  }

  settings(): Promise<PublicSettings> {
    return Promise.resolve(this.current);
  }

  shown(): void {
    this.shownTimes += 1;
  }

  stands(standing: Standing): void {
    this.standings.push(standing);
  }

  keepWords(words: GoodWords): void {
    this.words.push(words);
  }

  setVolume(percent: number): Promise<void> {
    this.volumes.push(percent);
    return Promise.resolve();
  }

  report(error: unknown, where: string): void {
    this.reports.push({ error, where });
  }

  onSettings(listener: (settings: PublicSettings) => void): () => void {
    this.settingsListeners.add(listener);
    return () => this.settingsListeners.delete(listener);
  }

  onLibrary(listener: () => void): () => void {
    this.libraryListeners.add(listener);
    return () => this.libraryListeners.delete(listener);
  }

  onStaffCalled(listener: () => void): () => void {
    this.staffListeners.add(listener);
    return () => this.staffListeners.delete(listener);
  }

  onWoke(): () => void {
    return () => undefined;
  }

  /** As if staff had asked for the door by the keyboard. */
  callStaff(): void {
    for (const listener of this.staffListeners) listener();
  }

  /** As if the settings had changed. */
  changeSettings(settings: PublicSettings): void {
    this.current = settings;
    for (const listener of this.settingsListeners) listener(settings);
  }

  /** As if the library had been read anew. */
  changeLibrary(articles: readonly Article[], frame: Omit<Catalogue, 'articles'>): void {
    this.articles = articles;
    this.frame = frame;
    for (const listener of this.libraryListeners) listener();
  }
}
